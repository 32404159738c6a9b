import { ComboBox } from "@/components/ComboBox";
import { Select } from "@/components/Select";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { JobFields, JobStatus, WorkMode } from "@/ipc/generated/contract";
import { FormDialog } from "@/records/FormDialog";
import styles from "@/records/FormDialog.module.css";
import { optionsOf } from "@/records/options";
import { useForm } from "@/records/useForm";
import type { PastedJob } from "./pasting/posting";
import { sources } from "./sources";

const empty = {
  title: "",
  company: "",
  location: "",
  url: "",
  source: "",
  description: "",
  work_mode: null as WorkMode | null,
  status: "INTERESTED" as JobStatus | null,
};

/** Texts left empty are left out, so that the core's own defaults stand. */
function send({ status, ...values }: typeof empty) {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "" && value !== null));
  return call("create_job", { fields: given as Partial<JobFields>, status: status ?? "INTERESTED" });
}

interface Props {
  /** What was pasted, to be looked over. */
  pasted?: PastedJob | null;
  onClose: () => void;
  onMade: (id: string) => void;
}

export default function NewJobDialog({ pasted = null, onClose, onMade }: Props) {
  const form = useForm({ ...empty, ...pasted }, send, (job) => onMade(job.id));
  const { field } = form;
  return (
    <FormDialog
      title={t(pasted ? "jobs.fromPaste" : "jobs.newJob")}
      send={t("common.add")}
      form={form}
      isPaired
      onClose={onClose}
    >
      <div className={styles.wide}>
        <TextField label={t("jobs.fields.title")} isRequired autoFocus {...field("title")} />
      </div>
      <TextField label={t("jobs.fields.company")} isRequired {...field("company")} />
      <Select label={t("jobs.fields.status")} options={optionsOf("JobStatus")} {...field("status")} />
      <TextField label={t("jobs.fields.location")} {...field("location")} />
      <Select label={t("jobs.fields.work_mode")} options={optionsOf("WorkMode")} clearable {...field("work_mode")} />
      <TextField label={t("jobs.fields.url")} type="url" placeholder="https://" {...field("url")} />
      <ComboBox label={t("jobs.fields.source")} suggestions={sources()} {...field("source")} />
      <div className={styles.wide}>
        <TextArea
          label={t("jobs.fields.description")}
          rows={5}
          placeholder={t("jobs.pasteHint")}
          {...field("description")}
        />
      </div>
    </FormDialog>
  );
}
