import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ListChecks } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { NumberField } from "@/components/NumberField";
import { Select } from "@/components/Select";
import { Sheet } from "@/components/Sheet";
import { TagsField } from "@/components/TagsField";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { Interview, InterviewAnswer, InterviewFields, InterviewOutcome } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { JobSheetHead } from "@/records/JobSheetHead";
import { sayMoved } from "@/records/moved";
import { offerMove } from "@/records/offered";
import { optionsOf } from "@/records/options";
import { QueryGate } from "@/records/QueryGate";
import { useAutosave } from "@/records/useAutosave";
import { interviewById } from "./queries";
import { Reschedule } from "./Reschedule";

/** One interview over the list: when it is there and here, what to prepare, how it went. */
export function InterviewSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const interview = useQuery(interviewById(id));
  return (
    <Sheet label={t("interviews.one")} onClose={onClose}>
      <QueryGate query={interview}>{(found) => <Editor key={id} interview={found} onClose={onClose} />}</QueryGate>
    </Sheet>
  );
}

function Editor({ interview, onClose }: { interview: Interview; onClose: () => void }) {
  const { id, job_id, state, outcome } = interview;
  const client = useQueryClient();
  const navigate = useNavigate();
  const [answer, setAnswer] = useState<InterviewAnswer | null>(null);
  const keep = (answered: InterviewAnswer) => {
    client.setQueryData(interviewById(id).queryKey, answered.interview);
    setAnswer(answered);
    sayMoved(answered.moved_job);
    offerMove(answered.offered_move);
  };
  const attempt = (work: Promise<InterviewAnswer>) =>
    void work.then(keep).catch((error) => toast({ text: asIpcError(error).message, bad: true }));
  const { field, text } = useAutosave<InterviewFields>(interview, async (changes) =>
    keep(await call("update_interview", { id, changes })),
  );
  const setOutcome = (next: InterviewOutcome | null) => {
    if (next && next !== outcome) attempt(call("record_outcome", { id, outcome: next }));
  };
  const conflicts = answer?.conflicts ?? [];
  return (
    <>
      <JobSheetHead kind="interview" id={id} jobId={job_id} word={t("interviews.one")} onClose={onClose} />
      <div className={styles.body}>
        {state === "CANCELLED" && <p className={styles.warning}>{t("interviews.cancelled")}</p>}
        <Reschedule key={interview.scheduled_at + state} interview={interview} onDone={keep} />
        {conflicts.length > 0 && (
          <p className={styles.warning} role="alert">
            {t("interviews.conflict", {
              count: conflicts.length,
              titles: conflicts.map((other) => `${other.job.title}, ${other.job.company}`).join("; "),
            })}
          </p>
        )}
        {answer?.note && <p className={styles.note}>{answer.note}</p>}
        <div className={styles.pair}>
          <Select
            label={t("interviews.type")}
            options={optionsOf("InterviewType")}
            {...kept(field("interview_type"))}
          />
          <NumberField label={t("interviews.round")} min={1} max={50} {...kept(field("round"))} />
          <Select
            label={t("interviews.outcome")}
            options={optionsOf("InterviewOutcome")}
            value={outcome}
            onChange={setOutcome}
          />
        </div>
        <TextField label={t("interviews.location")} {...text("location")} />
        <TagsField label={t("interviews.interviewers")} {...field("interviewers")} />
        <TextArea label={t("interviews.prep")} hint={t("interviews.prepHint")} rows={6} {...text("prep_notes")} />
        <TextArea label={t("interviews.feedback")} rows={4} {...text("feedback")} />
        <div className={styles.row}>
          <Button
            icon={ListChecks}
            onPress={() => void navigate({ to: "/interviews/$interview/prep", params: { interview: id } })}
          >
            {t("practice.prep.open")}
          </Button>
          {state === "SCHEDULED" && (
            <Button variant="quiet" onPress={() => attempt(call("cancel_interview", { id }))}>
              {t("interviews.cancel")}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

interface Bound<V> {
  value: V;
  onChange: (value: V) => void;
  onCommit: (value: V) => void;
  error: string | undefined;
}

/** A field that always has a value, for a component that may be emptied: emptying it changes nothing. */
function kept<V>({ value, onChange, onCommit, error }: Bound<V>): Bound<V | null> {
  const given = (use: (value: V) => void) => (next: V | null) => next !== null && use(next);
  return { value, onChange: given(onChange), onCommit: given(onCommit), error };
}
