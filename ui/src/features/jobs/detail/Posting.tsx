import { TextArea } from "@/components/TextArea";
import { t } from "@/i18n";
import type { Job, JobFields } from "@/ipc/generated/contract";
import { useAutosave } from "@/records/useAutosave";
import { useSaveJob } from "../queries";
import styles from "./Detail.module.css";

/** The posting's text, kept here whatever becomes of the page it came from. */
export function Posting({ job }: { job: Job }) {
  const { text } = useAutosave<JobFields>(job, useSaveJob(job.id));
  return (
    <div className={styles.posting}>
      <TextArea
        label={t("jobs.fields.description")}
        rows={16}
        placeholder={t("jobs.pasteHint")}
        {...text("description")}
      />
    </div>
  );
}
