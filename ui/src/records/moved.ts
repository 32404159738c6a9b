/** When the core moved a job because of something else that was done, the person hears of it and can take it back. */
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { JobMove } from "@/ipc/generated/contract";
import { jobLook } from "./looks";

export function sayMoved(move: JobMove | null) {
  if (!move) return;
  const { step, job } = move;
  const text = t("common.jobMoved", { title: job.title, status: jobLook(job.status).label });
  const undo = () =>
    void call("undo_move", { step }).catch((error) => toast({ text: asIpcError(error).message, bad: true }));
  toast({ text, action: { label: t("common.undo"), run: undo } });
}
