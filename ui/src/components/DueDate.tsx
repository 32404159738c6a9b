import { Clock3 } from "lucide-react";
import { t } from "@/i18n";
import { date, dateTime, daysUntil } from "@/i18n/format";
import styles from "./DueDate.module.css";

/** A day by which something is wanted; red, with a clock, only once it has passed. */
export function DueDate({ day }: { day: string }) {
  const overdue = daysUntil(day) < 0;
  return (
    <time className={styles.due} dateTime={day} title={dateTime(day)} data-overdue={overdue || undefined}>
      {overdue && <Clock3 aria-label={t("common.overdue")} />}
      {date(day)}
    </time>
  );
}
