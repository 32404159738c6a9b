import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { Button } from "@/components/Button";
import { DateField } from "@/components/DateField";
import { Select } from "@/components/Select";
import { Sheet } from "@/components/Sheet";
import { TextArea } from "@/components/TextArea";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { dateTime } from "@/i18n/format";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { Application, ApplicationFields, ApplicationStatus } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { JobSheetHead } from "@/records/JobSheetHead";
import { sayMoved } from "@/records/moved";
import { offerMove } from "@/records/offered";
import { optionsOf } from "@/records/options";
import { QueryGate } from "@/records/QueryGate";
import { useAutosave } from "@/records/useAutosave";
import { GroundingList } from "./GroundingList";
import { LetterEditor } from "./LetterEditor";
import { applicationById } from "./queries";
import { ResumeUsed } from "./ResumeUsed";
import { useGrounding } from "./useGrounding";

/** One application over the list: its letter saves itself, its status says what it may mean for the job. */
export function ApplicationSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const application = useQuery(applicationById(id));
  return (
    <Sheet label={t("applications.one")} onClose={onClose}>
      <QueryGate query={application}>{(found) => <Editor key={id} application={found} onClose={onClose} />}</QueryGate>
    </Sheet>
  );
}

function Editor({ application, onClose }: { application: Application; onClose: () => void }) {
  const { id, job_id, status, submitted_at } = application;
  const client = useQueryClient();
  const keep = (saved: Application) => client.setQueryData(applicationById(id).queryKey, saved);
  const { field, text } = useAutosave<ApplicationFields>(application, async (changes) =>
    keep(await call("update_application", { id, changes })),
  );
  const resume = field("resume_id");
  const letter = text("cover_letter");
  const grounding = useGrounding(application.cover_letter ?? "", job_id);
  const attempt = (work: Promise<unknown>) =>
    void work.catch((error) => toast({ text: asIpcError(error).message, bad: true }));

  async function setStatus(next: ApplicationStatus | null) {
    if (next === null || next === status) return;
    if (next === "SUBMITTED" && !(await grounding.mayBeSent(letter.value)))
      return toast({ text: t("applications.grounding.first"), bad: true });
    const answer = await (next === "SUBMITTED"
      ? call("submit_application", { id, seen: grounding.isSeen })
      : call("set_application_status", { id, status: next, seen: grounding.isSeen }));
    keep(answer.application);
    sayMoved(answer.moved_job);
    offerMove(answer.offered_move);
  }

  return (
    <>
      <JobSheetHead kind="application" id={id} jobId={job_id} word={t("applications.one")} onClose={onClose} />
      <div className={styles.body}>
        <div className={styles.pair}>
          <Select
            label={t("applications.status")}
            options={optionsOf("ApplicationStatus")}
            value={status}
            onChange={(next) => attempt(setStatus(next))}
          />
          <DateField label={t("applications.followUp")} {...field("follow_up_date")} />
        </div>
        {status === "DRAFT" ? (
          <div className={styles.row}>
            <Button variant="primary" icon={Send} onPress={() => attempt(setStatus("SUBMITTED"))}>
              {t("applications.markSent")}
            </Button>
          </div>
        ) : (
          submitted_at && <p className={styles.note}>{t("applications.sentAt", { when: dateTime(submitted_at) })}</p>
        )}
        <ResumeUsed value={resume.value} error={resume.error} onChange={resume.onCommit} />
        <LetterEditor jobId={job_id} {...letter} />
        {grounding.checked && (
          <GroundingList checked={grounding.checked} isSeen={grounding.isSeen} onSeen={grounding.see} />
        )}
        <TextArea label={t("applications.notes")} rows={3} {...text("notes")} />
      </div>
    </>
  );
}
