import { useQuery } from "@tanstack/react-query";
import { BellPlus, X } from "lucide-react";
import { Button } from "@/components/Button";
import { IconButton } from "@/components/IconButton";
import { Menu } from "@/components/Menu";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { clock, dayOf, span, weekday } from "@/i18n/format";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { Interview, Reminder } from "@/ipc/generated/contract";
import detail from "@/records/Detail.module.css";
import styles from "./Aside.module.css";
import { reminderChoices, remindersOf } from "./queries";

const offered = [10, 30, 60, 2 * 60, 24 * 60, 2 * 24 * 60, 7 * 24 * 60];

const before = (minutes: number) =>
  minutes === 0 ? t("reminders.atStart") : t("reminders.before", { time: span(minutes) });

function nameOf({ kind, minutes_before }: Reminder): string {
  if (kind === "THANK_YOU") return t("reminders.THANK_YOU");
  return minutes_before === null ? t("reminders.own") : before(minutes_before);
}

const attempt = (work: Promise<unknown>) =>
  void work.catch((error) => toast({ text: asIpcError(error).message, bad: true }));

/** When one is reminded of an interview: what is planned, what became of it, and a way to more. */
export function Reminders({ interview: { id, state } }: { interview: Interview }) {
  const subject = { kind: "interview" as const, id };
  const reminders = useQuery(remindersOf(subject)).data ?? [];
  const staysAwake = useQuery(reminderChoices).data?.background;
  const taken = new Set(reminders.map(({ minutes_before }) => minutes_before));
  const open = offered.filter((minutes) => !taken.has(minutes));
  return (
    <section aria-label={t("reminders.title")}>
      <h3 className={styles.heading}>{t("reminders.title")}</h3>
      {reminders.length === 0 && <p className={detail.note}>{t("reminders.none")}</p>}
      <ul>
        {reminders.map((reminder) => (
          <Row key={reminder.id} reminder={reminder} />
        ))}
      </ul>
      {staysAwake === false && <p className={detail.note}>{t("reminders.onlyHere")}</p>}
      {state === "SCHEDULED" && open.length > 0 && (
        <Menu
          label={t("reminders.add")}
          entries={open.map((minutes) => ({
            id: String(minutes),
            label: before(minutes),
            onAction: () => attempt(call("add_reminder", { subject, time: { before: minutes } })),
          }))}
        >
          <Button size="small" variant="quiet" icon={BellPlus}>
            {t("reminders.add")}
          </Button>
        </Menu>
      )}
    </section>
  );
}

function Row({ reminder }: { reminder: Reminder }) {
  const { id, fire_at, state, is_put_off } = reminder;
  const name = nameOf(reminder);
  const when = `${weekday(dayOf(fire_at), "short")}, ${clock(fire_at)}`;
  return (
    <li className={styles.row}>
      <span>{name}</span>
      <span className={styles.more}>
        {[is_put_off ? t("reminders.putOff", { when }) : when, t(`reminders.state.${state}`)]
          .filter(Boolean)
          .join(" · ")}
      </span>
      <IconButton
        icon={X}
        size="small"
        label={t("reminders.remove", { which: name })}
        onPress={() => attempt(call("remove_reminder", { id }))}
      />
    </li>
  );
}
