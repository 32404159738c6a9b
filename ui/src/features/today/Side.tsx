import { Link } from "@tanstack/react-router";
import { ProgressBar } from "@/components/ProgressBar";
import { RelativeTime } from "@/components/RelativeTime";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import { dateTime, relative } from "@/i18n/format";
import type { GoalStanding, RecentChange } from "@/ipc/generated/contract";
import { jobLook } from "@/records/looks";
import styles from "./Today.module.css";

interface Props {
  pace: GoalStanding[];
  changes: RecentChange[];
  /** The last visit; at the first, the latest changes are shown. */
  since: string | null;
}

/** The week's pace against the goals that count something, and what moved since the last visit. */
export function Side({ pace, changes, since }: Props) {
  return (
    <aside className={styles.side} aria-label={t("today.side")}>
      {pace.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t("today.pace")}</h2>
          {pace.map((standing) => (
            <Goal key={standing.goal.id} standing={standing} />
          ))}
        </section>
      )}
      <section>
        <h2 className={styles.heading} title={since ? dateTime(since) : undefined}>
          {since ? t("today.since", { when: relative(since) }) : t("today.changes")}
        </h2>
        {changes.length === 0 && <p className={styles.why}>{t("today.noChanges")}</p>}
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
    </aside>
  );
}

function Goal({ standing: { goal, pace } }: { standing: GoalStanding }) {
  if (!pace) return null;
  const { this_week, weekly_target, expected_by_today, is_on_pace } = pace;
  return (
    <div className={styles.goal}>
      <Link to="/goals" search={{ open: goal.id }}>
        {goal.title}
      </Link>
      <ProgressBar hideLabel label={goal.title} done={Math.min(this_week, weekly_target)} total={weekly_target} />
      <span className={styles.why}>
        {t("today.ofTarget", { done: this_week, target: weekly_target })}
        {" · "}
        {this_week >= weekly_target
          ? t("today.reached")
          : is_on_pace
            ? t("today.onPace")
            : t("today.behind", { count: expected_by_today - this_week })}
      </span>
    </div>
  );
}
