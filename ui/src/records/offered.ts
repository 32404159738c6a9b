/** A move of the job that seems to follow from what was just said. It is offered, never made. */
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { OfferedMove } from "@/ipc/generated/contract";
import { jobLook } from "./looks";

export function offerMove(offer: OfferedMove | null) {
  if (!offer) return;
  const { job, to } = offer;
  const move = () =>
    void call("move_job", { id: job.id, status: to }).catch((error) =>
      toast({ text: asIpcError(error).message, bad: true }),
    );
  toast({
    text: t("common.offerMove", { title: job.title, status: jobLook(to).label }),
    action: { label: t("common.move"), run: move },
  });
}
