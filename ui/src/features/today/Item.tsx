import { Link, type LinkProps } from "@tanstack/react-router";
import {
  CalendarClock,
  CalendarX2,
  Hourglass,
  ListTodo,
  type LucideIcon,
  MessageSquareReply,
  NotebookPen,
  Target,
} from "lucide-react";
import { RelativeTime } from "@/components/RelativeTime";
import { t } from "@/i18n";
import { date } from "@/i18n/format";
import type { TodayItem, TodayKind } from "@/ipc/generated/contract";
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

/** Where the action of a line is done. */
function whereTo({ record, id }: TodayItem): Pick<LinkProps, "to" | "params" | "search"> {
  if (record === "interview") return { to: "/interviews", search: { open: id } };
  if (record === "application") return { to: "/applications", search: { open: id } };
  if (record === "goal") return { to: "/goals", search: { open: id } };
  return { to: "/jobs/$job", params: { job: id } };
}

/** One line: what, for which job, why, and the one thing to do. */
export function Item({ item }: { item: TodayItem }) {
  const { kind, job, what, why, action, at, due, urgency } = item;
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
      <Link {...whereTo(item)} className={styles.action}>
        {t(`today.actions.${action}`)}
      </Link>
    </li>
  );
}
