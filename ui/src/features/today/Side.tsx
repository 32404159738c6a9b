import { Link } from "@tanstack/react-router";
import { ProgressBar } from "@/components/ProgressBar";
import { RelativeTime } from "@/components/RelativeTime";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import type { GoalStanding, RecentChange } from "@/ipc/generated/contract";
import { jobLook } from "@/records/looks";
import styles from "./Today.module.css";

/** The week's pace against the goals that count something, and the latest moves. */
export function Side({ pace, changes }: { pace: GoalStanding[]; changes: RecentChange[] }) {
  return (
    <aside className={styles.side} aria-label={t("today.side")}>
      {pace.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t("today.pace")}</h2>
          {pace.map(
            ({ goal, pace: week }) =>
              week && (
                <div key={goal.id} className={styles.goal}>
                  <Link to="/goals" search={{ open: goal.id }}>
                    {goal.title}
                  </Link>
                  <ProgressBar hideLabel label={goal.title} done={week.this_week} total={week.weekly_target} />
                  <span className={styles.why}>
                    {t("today.ofTarget", { done: week.this_week, target: week.weekly_target })}
                  </span>
                </div>
              ),
          )}
        </section>
      )}
      {changes.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t("today.changes")}</h2>
          <ul className={styles.list}>
            {changes.map(({ step, job, to, at }) => (
              <li key={step} className={styles.change}>
                <Link to="/jobs/$job" params={{ job: job.id }} className={styles.changeJob}>
                  {`${job.title}, ${job.company}`}
                </Link>
                <span className={styles.changeEnd}>
                  <StatusBadge look={jobLook(to)} bare />
                  <RelativeTime at={at} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
