import { useState } from "react";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { JobStatus } from "@/ipc/generated/contract";
import { jobLook } from "@/records/looks";
import { isClosed } from "./flow";
import { useMove } from "./queries";

export interface Movable {
  id: string;
  title: string;
  status: JobStatus;
}

/** Takes the newest step back: it stays in the history, marked as one that does not count. */
async function takeBack(id: string) {
  try {
    const step = (await call("job_history", { id })).at(-1);
    if (!step?.from_status) return;
    if (step.is_correction) await call("move_job", { id, status: step.from_status, reopen: true });
    else await call("undo_move", { step: step.id });
  } catch (error) {
    toast({ text: asIpcError(error).message, bad: true });
  }
}

/** Moving jobs: says where each went, offers the way back, and asks before a closed one is reopened. */
export function useMoving() {
  const { mutateAsync } = useMove();
  const [choosing, choose] = useState<Movable[] | null>(null);
  const [reopening, setReopening] = useState<{ job: Movable; to: JobStatus } | null>(null);

  async function send(job: Movable, to: JobStatus, reopen: boolean) {
    try {
      await mutateAsync({ id: job.id, status: to, reopen });
      const back = () => void takeBack(job.id);
      const text = t("common.jobMoved", { title: job.title, status: jobLook(to).label });
      toast({ text, action: { label: t("common.undo"), run: back } });
    } catch (error) {
      toast({ text: asIpcError(error).message, bad: true });
    }
  }

  function move(job: Movable, to: JobStatus) {
    if (job.status === to) return;
    if (isClosed(job.status)) setReopening({ job, to });
    else void send(job, to, false);
  }

  /** Several at once: those that are closed stay closed. */
  function moveAll(jobs: Movable[], to: JobStatus) {
    const [only] = jobs;
    if (jobs.length === 1 && only) return move(only, to);
    for (const job of jobs) if (!isClosed(job.status) && job.status !== to) void send(job, to, false);
  }

  const reopen = () => {
    if (reopening) void send(reopening.job, reopening.to, true);
    setReopening(null);
  };

  return { move, moveAll, choosing, choose, reopening, reopen, keepClosed: () => setReopening(null) };
}

export type Moving = ReturnType<typeof useMoving>;
