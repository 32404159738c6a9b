import { Button } from "@/components/Button";
import { DateField } from "@/components/DateField";
import { Dialog } from "@/components/Dialog";
import { NumberField } from "@/components/NumberField";
import { Select } from "@/components/Select";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { ProgressDriver } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { optionsOf } from "@/records/options";
import { useForm } from "@/records/useForm";
import { isCounted } from "./drivers";
import own from "./Goals.module.css";

const empty = {
  title: "",
  progress_driver: "MANUAL" as ProgressDriver,
  weekly_target: null as number | null,
  target_date: null as string | null,
};

export function NewGoalDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const { field, values, submit, isPending, problem } = useForm(
    empty,
    (goal) => call("create_goal", { ...goal, status: "IN_PROGRESS" }),
    ({ id }) => onMade(id),
  );
  const driver = field("progress_driver");
  return (
    <Dialog
      title={t("goals.add")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" isDisabled={isPending || values.title.trim() === ""} onPress={submit}>
            {t("common.add")}
          </Button>
        </>
      }
    >
      <div className={own.form}>
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
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  );
}
