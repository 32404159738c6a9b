import { DateField } from "@/components/DateField";
import { NumberField } from "@/components/NumberField";
import { Select } from "@/components/Select";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { ProgressDriver } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { FormDialog } from "@/records/FormDialog";
import { optionsOf } from "@/records/options";
import { useForm } from "@/records/useForm";
import { isCounted } from "./drivers";

const empty = {
  title: "",
  progress_driver: "MANUAL" as ProgressDriver,
  weekly_target: null as number | null,
  target_date: null as string | null,
};

export function NewGoalDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const form = useForm(
    empty,
    (goal) => call("create_goal", { ...goal, status: "IN_PROGRESS" }),
    ({ id }) => onMade(id),
  );
  const { field, values } = form;
  const driver = field("progress_driver");
  return (
    <FormDialog
      title={t("goals.add")}
      send={t("common.add")}
      form={form}
      isReady={values.title.trim() !== ""}
      onClose={onClose}
    >
      <TextField label={t("goals.name")} placeholder={t("goals.example")} isRequired autoFocus {...field("title")} />
      <div className={styles.pair}>
        <Select
          label={t("goals.driver")}
          options={optionsOf("ProgressDriver")}
          {...driver}
          onChange={(chosen) => chosen && driver.onChange(chosen)}
        />
        {isCounted(values.progress_driver) && (
          <NumberField label={t("goals.weekly")} min={1} max={1000} {...field("weekly_target")} />
        )}
      </div>
      <DateField label={t("goals.targetDate")} {...field("target_date")} />
    </FormDialog>
  );
}
