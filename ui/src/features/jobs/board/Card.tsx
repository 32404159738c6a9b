import type { ButtonHTMLAttributes, Ref } from "react";
import { DueDate } from "@/components/DueDate";
import { MatchRing } from "@/components/MatchRing";
import { Monogram } from "@/components/Monogram";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import { dateTime, daysUntil, salaryRange } from "@/i18n/format";
import type { JobCard } from "@/ipc/generated/contract";
import { jobLook } from "@/records/looks";
import { isClosed } from "../flow";
import styles from "./Card.module.css";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  job: JobCard;
  ref?: Ref<HTMLButtonElement>;
  isOpen?: boolean;
  isAway?: boolean;
  isLifted?: boolean;
}

function Quiet({ since }: { since: string }) {
  const days = -daysUntil(since);
  return (
    <span className={styles.quiet} title={t("jobs.quietTitle", { date: dateTime(since) })}>
      {t("jobs.days", { days })}
    </span>
  );
}

/** What comes next; for a closed job, how it ended. */
function Next({ job: { status, next_action, next_action_date } }: { job: JobCard }) {
  return (
    <span className={`${styles.line} ${styles.next}`}>
      {isClosed(status) ? (
        <StatusBadge look={jobLook(status)} bare />
      ) : (
        <span className={styles.cut}>{next_action}</span>
      )}
      {next_action_date && !isClosed(status) && <DueDate day={next_action_date} />}
    </span>
  );
}

/** One job on the board, always the same height: what a person needs to decide whether to open it. */
export function Card({ job, isOpen, isAway, isLifted, ...rest }: Props) {
  const {
    title,
    company,
    location,
    work_mode,
    match_score,
    match_provisional,
    salary_min,
    salary_max,
    salary_currency,
    last_activity_at,
  } = job;
  const place = [location, work_mode && t(`words.WorkMode.${work_mode}`)].filter(Boolean).join(" · ");
  return (
    <button
      type="button"
      {...rest}
      className={styles.card}
      data-open={isOpen || undefined}
      data-away={isAway || undefined}
      data-lifted={isLifted || undefined}
    >
      <span className={styles.title} title={title}>
        {title}
      </span>
      {match_score === null ? <span /> : <MatchRing score={match_score} provisional={match_provisional} />}
      <span className={styles.company}>
        <Monogram name={company} size={20} />
        <span className={styles.cut}>{company}</span>
        <Quiet since={last_activity_at} />
      </span>
      <span className={styles.line}>
        <span className={styles.cut}>{place}</span>
        <span className={styles.fixed}>{salaryRange(salary_min, salary_max, salary_currency)}</span>
      </span>
      <Next job={job} />
    </button>
  );
}
