import { useQuery } from "@tanstack/react-query";
import { Pencil, Undo2 } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/IconButton";
import { RelativeTime } from "@/components/RelativeTime";
import { t } from "@/i18n";
import type { Job, StatusChange } from "@/ipc/generated/contract";
import { jobLook } from "@/records/looks";
import { QueryGate } from "@/records/QueryGate";
import { historyOf } from "../queries";
import styles from "./Detail.module.css";
import { StepEditor } from "./StepEditor";
import own from "./Timeline.module.css";

function Step({ step }: { step: StatusChange }) {
  const [isEditing, setEditing] = useState(false);
  const { tone, label } = jobLook(step.to_status);
  return (
    <li className={own.step} data-tone={tone}>
      <span className={own.dot} />
      <div className={own.what}>
        <span>{label}</span>
        <span className={own.when}>
          <RelativeTime at={step.changed_at} />
        </span>
        {step.is_correction && (
          <span className={own.correction}>
            <Undo2 aria-hidden size={12} />
            {t("jobs.correction")}
          </span>
        )}
      </div>
      <IconButton
        size="small"
        icon={Pencil}
        label={t("jobs.editStep", { status: label })}
        aria-expanded={isEditing}
        onPress={() => setEditing(!isEditing)}
      />
      {isEditing ? (
        <div className={own.edit}>
          <StepEditor step={step} />
        </div>
      ) : (
        (step.reason || step.note) && <p className={own.text}>{[step.reason, step.note].filter(Boolean).join("\n")}</p>
      )}
    </li>
  );
}

/** How the job got where it is, newest first. Dates and reasons may be put right; funnels read what stands here. */
export function Timeline({ job }: { job: Job }) {
  const history = useQuery(historyOf(job.id));
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionTitle}>{t("jobs.timeline")}</h2>
      <QueryGate query={history} lines={3}>
        {(steps) => (
          <ol className={own.timeline}>
            {[...steps].reverse().map((step) => (
              <Step key={step.id} step={step} />
            ))}
          </ol>
        )}
      </QueryGate>
    </section>
  );
}
