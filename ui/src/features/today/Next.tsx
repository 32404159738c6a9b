import { Link } from "@tanstack/react-router";
import { CalendarClock } from "lucide-react";
import { useNow } from "@/components/useNow";
import { t } from "@/i18n";
import { clock, dayOf, weekday } from "@/i18n/format";
import type { InterviewCard } from "@/ipc/generated/contract";
import { standing, there } from "@/records/interviewTimes";
import styles from "./Today.module.css";

/** The next interview, with the time left and both clocks; a click opens its page. */
export function Next({ interview }: { interview: InterviewCard }) {
  const { id, job, interview_type, scheduled_at, time_zone } = interview;
  const { phase, time } = standing(interview, useNow());
  const away = there(scheduled_at, time_zone);
  if (phase === "after") return null;
  return (
    <Link to="/interviews/$interview" params={{ interview: id }} className={styles.next}>
      <CalendarClock aria-hidden strokeWidth={1.75} className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.what}>
          {t("today.next", { type: t(`words.InterviewType.${interview_type}`) })}{" "}
          <span className={styles.job}>{`${job.title}, ${job.company}`}</span>
        </span>
        <span className={styles.why}>
          <time dateTime={scheduled_at}>
            {weekday(dayOf(scheduled_at))}, {clock(scheduled_at)}
          </time>
          {away && <span title={time_zone}> · {t("interviews.there", away)}</span>}
        </span>
      </span>
      <span className={styles.left}>{t(`today.phase.${phase}`, { time })}</span>
    </Link>
  );
}
