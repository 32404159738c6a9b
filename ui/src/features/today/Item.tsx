import { Link } from "@tanstack/react-router";
import {
  AlarmClock,
  CalendarClock,
  CalendarX2,
  Hourglass,
  ListTodo,
  type LucideIcon,
  MessageSquareReply,
  NotebookPen,
  Target,
} from "lucide-react";
import { IconButton } from "@/components/IconButton";
import { Menu } from "@/components/Menu";
import { RelativeTime } from "@/components/RelativeTime";
import { t } from "@/i18n";
import { date } from "@/i18n/format";
import type { TodayItem, TodayKind } from "@/ipc/generated/contract";
import { placeOf } from "@/records/subjects";
import { canSnooze, type Snooze, snooze, snoozes } from "./snooze";
import styles from "./Today.module.css";

const icons: Record<TodayKind, LucideIcon> = {
  interview: CalendarClock,
  outcome: NotebookPen,
  next_action: ListTodo,
  follow_up: MessageSquareReply,
  deadline: CalendarX2,
  goal: Target,
  silence: Hourglass,
};

/** One line: what, for which job, why, the one thing to do, and a way to put it off. */
export function Item({ item }: { item: TodayItem }) {
  const { kind, record, id, job, what, why, action, at, due, urgency } = item;
  const Icon = icons[kind];
  return (
    <li className={styles.item} data-urgency={urgency}>
      <Icon aria-hidden strokeWidth={1.75} className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.what}>
          {what} {job && <span className={styles.job}>{`${job.title}, ${job.company}`}</span>}
        </span>
        <span className={styles.why}>
          {why}
          {at && (
            <>
              {" · "}
              <RelativeTime at={at} />
            </>
          )}
          {!at && due && ` · ${date(due)}`}
        </span>
      </span>
      <span className={styles.doings}>
        <Link {...placeOf({ kind: record, id })} className={styles.action}>
          {t(`today.actions.${action}`)}
        </Link>
        {canSnooze(item) && <Later item={item} />}
      </span>
    </li>
  );
}

function Later({ item }: { item: TodayItem }) {
  const label = t("today.snooze", { what: item.what });
  return (
    <Menu
      label={label}
      heading={t("today.later")}
      entries={(Object.keys(snoozes) as Snooze[]).map((later) => ({
        id: later,
        label: t(`today.snoozes.${later}`),
        onAction: () => void snooze(item, later),
      }))}
    >
      <IconButton icon={AlarmClock} size="small" label={label} />
    </Menu>
  );
}
