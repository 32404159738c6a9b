/** Putting a line of Today off: the record gets a later day, so that every screen and the coach know of it. */
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { addDays, dayOf, weekday } from "@/i18n/format";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { TodayItem } from "@/ipc/generated/contract";

/** Whether its day is the person's to move: that of an interview or a deadline is not. */
export const canSnooze = ({ kind }: TodayItem) => kind === "next_action" || kind === "follow_up" || kind === "silence";

/** How many days later the choices are. */
export const snoozes = { tomorrow: 1, in_three_days: 3, next_week: 7 } as const;
export type Snooze = keyof typeof snoozes;

/** Gives it another day; what only was worth a nudge becomes a planned next action. Null takes that back. */
function plan({ kind, id, what, due }: TodayItem, day: string | null): Promise<unknown> {
  if (kind === "follow_up") return call("update_application", { id, changes: { follow_up_date: day ?? due } });
  if (kind === "next_action") return call("update_job", { id, changes: { next_action_date: day ?? due } });
  const next_action = day && what;
  return call("update_job", { id, changes: { next_action, next_action_date: day } });
}

export async function snooze(item: TodayItem, later: Snooze, today = dayOf(new Date().toISOString())) {
  const day = addDays(today, snoozes[later]);
  const say = (error: unknown) => toast({ text: asIpcError(error).message, bad: true });
  const undo = () => void plan(item, null).catch(say);
  await plan(item, day)
    .then(() =>
      toast({ text: t("today.snoozed", { day: weekday(day) }), action: { label: t("common.undo"), run: undo } }),
    )
    .catch(say);
}
