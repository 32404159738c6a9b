import { t } from "@/i18n";
import { date, number } from "@/i18n/format";
import type { Pace } from "@/ipc/generated/contract";
import styles from "./Goals.module.css";

/** The last weeks as bars against the weekly target, and what that means for today. */
export function PaceLine({ pace }: { pace: Pace }) {
  const { weekly_target, this_week, expected_by_today, is_on_pace, weeks, total, total_target } = pace;
  const highest = Math.max(weekly_target, ...weeks.map(({ count }) => count));
  const percent = (count: number) => `${(100 * count) / highest}%`;
  return (
    <figure className={styles.pace}>
      <figcaption>
        <strong>{t("goals.thisWeek", { done: number(this_week), target: number(weekly_target) })}.</strong>{" "}
        {t(is_on_pace ? "goals.onPace" : "goals.behind", {
          expected: number(expected_by_today),
          count: expected_by_today - this_week,
        })}
        {total_target !== null && ` ${t("goals.whole", { total: number(total), target: number(total_target) })}`}
      </figcaption>
      <ol className={styles.weeks} aria-label={t("goals.weeks")}>
        {weeks.map(({ monday, count }) => (
          <li key={monday} className={styles.week} data-met={count >= weekly_target || undefined}>
            <span className={styles.weekCount}>{number(count)}</span>
            <span className={styles.weekTrack} aria-hidden>
              <span className={styles.weekBar} style={{ height: percent(count) }} />
              <span className={styles.target} style={{ bottom: percent(weekly_target) }} />
            </span>
            <span className={styles.weekDay}>{date(monday)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.quiet}>{t("goals.weeksNote", { target: number(weekly_target) })}</p>
    </figure>
  );
}
