import { useQuery } from "@tanstack/react-query";
import { Maximize2 } from "lucide-react";
import { IconButton } from "@/components/IconButton";
import { NumberField } from "@/components/NumberField";
import { Select } from "@/components/Select";
import { Sheet } from "@/components/Sheet";
import { TagsField } from "@/components/TagsField";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import type { Interview, InterviewOutcome } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { JobSheetHead } from "@/records/JobSheetHead";
import { optionsOf } from "@/records/options";
import { QueryGate } from "@/records/QueryGate";
import { History } from "./History";
import { InterviewActions } from "./InterviewActions";
import { interviewById } from "./queries";
import { Reminders } from "./Reminders";
import { Reschedule } from "./Reschedule";
import { useInterview } from "./useInterview";

interface Props {
  id: string;
  onClose: () => void;
  /** Shows the whole page of an interview; not offered on that page itself. */
  onPage?: ((id: string) => void) | undefined;
}

/** One interview over the list: when it is there and here, what to prepare, how it went. */
export function InterviewSheet({ id, onClose, onPage }: Props) {
  const interview = useQuery(interviewById(id));
  const page = onPage && (() => onPage(id));
  return (
    <Sheet label={t("interviews.one")} onClose={onClose} {...(page ? { onEnter: page } : {})}>
      <QueryGate query={interview}>
        {(found) => <Editor key={id} interview={found} onClose={onClose} onPage={page} />}
      </QueryGate>
    </Sheet>
  );
}

interface EditorProps {
  interview: Interview;
  onClose: () => void;
  onPage: (() => void) | undefined;
}

function Editor({ interview, onClose, onPage }: EditorProps) {
  const { id, job_id, state, outcome } = interview;
  const { field, text, keep, note, setOutcome, cancel } = useInterview(interview);
  return (
    <>
      <JobSheetHead
        kind="interview"
        id={id}
        jobId={job_id}
        word={t("interviews.one")}
        actions={
          onPage && <IconButton icon={Maximize2} label={t("interviews.page")} shortcut="Enter" onPress={onPage} />
        }
        onClose={onClose}
      />
      <div className={styles.body}>
        {state === "CANCELLED" && <p className={styles.warning}>{t("interviews.cancelled")}</p>}
        <Reschedule key={interview.scheduled_at + state} interview={interview} onDone={keep} />
        {note && <p className={styles.note}>{note}</p>}
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
            onChange={(next: InterviewOutcome | null) => next && setOutcome(next)}
          />
        </div>
        <Reminders interview={interview} />
        <History id={id} />
        <TextField label={t("interviews.location")} {...text("location")} />
        <TagsField label={t("interviews.interviewers")} {...field("interviewers")} />
        <TextArea label={t("interviews.prep")} hint={t("interviews.prepHint")} rows={4} {...text("prep_notes")} />
        <TextArea label={t("interviews.feedback")} rows={4} {...text("feedback")} />
        <InterviewActions interview={interview} onCancel={cancel} />
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
