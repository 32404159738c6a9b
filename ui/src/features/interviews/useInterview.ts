import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "@/components/Toast";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { Interview, InterviewAnswer, InterviewFields, InterviewOutcome } from "@/ipc/generated/contract";
import { sayMoved } from "@/records/moved";
import { offerMove } from "@/records/offered";
import { useAutosave } from "@/records/useAutosave";
import { interviewById } from "./queries";

/** Edits an interview in place, says what that did to its job, and offers what may follow. */
export function useInterview(interview: Interview) {
  const { id, outcome } = interview;
  const client = useQueryClient();
  const [note, setNote] = useState<string | null>(null);
  const keep = (answered: InterviewAnswer) => {
    client.setQueryData(interviewById(id).queryKey, answered.interview);
    setNote(answered.note);
    sayMoved(answered.moved_job);
    offerMove(answered.offered_move);
  };
  const attempt = (work: Promise<InterviewAnswer>) =>
    void work.then(keep).catch((error) => toast({ text: asIpcError(error).message, bad: true }));
  const { field, text } = useAutosave<InterviewFields>(interview, async (changes) =>
    keep(await call("update_interview", { id, changes })),
  );
  return {
    field,
    text,
    keep,
    /** Something to know about the time that was chosen. */
    note,
    setOutcome: (next: InterviewOutcome) => {
      if (next !== outcome) attempt(call("record_outcome", { id, outcome: next }));
    },
    cancel: () => attempt(call("cancel_interview", { id })),
  };
}
