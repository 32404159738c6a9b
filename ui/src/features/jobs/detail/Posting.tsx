import { useState } from "react";
import { Segments } from "@/components/Segments";
import { TextArea } from "@/components/TextArea";
import { t } from "@/i18n";
import { date } from "@/i18n/format";
import type { Job, JobFields } from "@/ipc/generated/contract";
import { useAutosave } from "@/records/useAutosave";
import { useSaveJob } from "../queries";
import styles from "./Detail.module.css";

/** The posting's text, kept here whatever becomes of the page it came from, and what it said at first if it has changed. */
export function Posting({ job }: { job: Job }) {
  const { text } = useAutosave<JobFields>(job, useSaveJob(job.id));
  const [shown, show] = useState<"now" | "first">("now");
  const { posting_snapshot: first, snapshot_taken_at: taken } = job;
  const hasChanged = first !== null && taken !== null && first !== job.description;
  return (
    <div className={styles.posting}>
      {hasChanged && (
        <Segments
          label={t("jobs.fields.description")}
          options={[
            { id: "now", label: t("jobs.nowKept") },
            { id: "first", label: t("jobs.firstKept", { date: date(taken) }) },
          ]}
          selected={shown}
          onSelect={show}
        />
      )}
      {hasChanged && shown === "first" ? (
        <p className={styles.snapshot}>{first}</p>
      ) : (
        <TextArea
          label={t("jobs.fields.description")}
          rows={16}
          placeholder={t("jobs.pasteHint")}
          {...text("description")}
        />
      )}
    </div>
  );
}
