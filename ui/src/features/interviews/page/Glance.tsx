import { t } from "@/i18n";
import { clock, clocks, dayOf, weekday } from "@/i18n/format";
import type { Interview } from "@/ipc/generated/contract";
import { endOf, standing, there } from "@/records/interviewTimes";
import styles from "./Page.module.css";
import { Place } from "./Place";

/** What one looks for first: how long it is until then, when and where it is, and with whom. */
export function Glance({ interview, now }: { interview: Interview; now: Date }) {
  const { scheduled_at, time_zone, interview_type, round, interviewers, location, state } = interview;
  const { phase, time } = standing(interview, now);
  const away = there(scheduled_at, time_zone);
  return (
    <section className={styles.glance} aria-label={t("interviews.glance")}>
      <div className={styles.left}>
        {state === "CANCELLED" ? (
          <p className={styles.count}>{t("words.InterviewState.CANCELLED")}</p>
        ) : (
          <>
            <p className={styles.quiet}>{t(`interviews.phase.${phase}`)}</p>
            <p className={styles.count} role="timer" data-phase={phase}>
              {t(`interviews.phaseTime.${phase}`, { time })}
            </p>
          </>
        )}
        <p>
          <time dateTime={scheduled_at}>
            {weekday(dayOf(scheduled_at))}, {clocks(scheduled_at, endOf(interview))}
          </time>
        </p>
        {away && (
          <p className={styles.quiet}>
            {t("interviews.thereLong", {
              day: weekday(interview.wall_time.slice(0, 10), "short"),
              time: clock(scheduled_at, time_zone),
              zone: time_zone,
            })}
          </p>
        )}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t("interviews.location")}</dt>
          <dd>
            <Place location={location} />
          </dd>
        </div>
        <div>
          <dt>{t("interviews.interviewers")}</dt>
          <dd data-selectable>{interviewers.length === 0 ? t("practice.prep.unknown") : interviewers.join(", ")}</dd>
        </div>
        <div>
          <dt>{t("interviews.type")}</dt>
          <dd>
            {t(`words.InterviewType.${interview_type}`)}, {t("interviews.roundN", { round }).toLowerCase()}
          </dd>
        </div>
      </dl>
    </section>
  );
}
