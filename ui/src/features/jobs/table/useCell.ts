import type { JobCard, JobFields } from "@/ipc/generated/contract";
import { useAutosave } from "@/records/useAutosave";
import { useSaveJob } from "../queries";

type Cells = Pick<JobFields, "title" | "company" | "location" | "next_action" | "source" | "next_action_date">;

export interface CellProps<N extends keyof Cells> {
  job: JobCard;
  name: N;
  onDone: () => void;
}

export type TextCell = Exclude<keyof Cells, "next_action_date">;

/** A cell as a field: Enter or leaving it saves. */
export function useCell(job: JobCard, onDone: () => void) {
  const save = useSaveJob(job.id);
  return useAutosave<Cells>(job, async (changes) => {
    await save(changes);
    onDone();
  });
}
