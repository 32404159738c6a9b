import { TriangleAlert } from "lucide-react";
import { VisuallyHidden } from "react-aria-components";
import { RelativeTime } from "@/components/RelativeTime";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import { clock, date, dayOf, daysUntil, relative, weekday } from "@/i18n/format";
import type { InterviewCard } from "@/ipc/generated/contract";
import { there } from "@/records/interviewTimes";
import { interviewLook } from "@/records/looks";
import type { useRows } from "@/records/useRows";
import styles from "./Agenda.module.css";
import { overlapping } from "./week";

/** "Today", "Tomorrow", "Wed, Nov 25", with the year once it is another. */
export function dayWords(day: string, now = new Date()): string {
  const days = daysUntil(day, now);
  if (Math.abs(days) <= 1) return capital(relative(day, now));
  return Math.abs(days) < 180 ? weekday(day, "short") : date(day, now);
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** How each interview reads in the agenda; the day stands only before the first one of it. */
export function agendaWords({ row, inSight }: ReturnType<typeof useRows<InterviewCard>>) {
  const clashing = overlapping(inSight.flatMap(({ index }) => row(index) ?? []));
  return (one: InterviewCard, index: number) => {
    const day = dayOf(one.scheduled_at);
    const before = index > 0 ? row(index - 1) : undefined;
    const isSame = before !== undefined && dayOf(before.scheduled_at) === day;
    const look = interviewLook(one);
    const away = there(one.scheduled_at, one.time_zone);
    return {
      id: one.id,
      name: one.job.company,
      lead: (
        <span className={styles.when}>
          {isSame ? <VisuallyHidden>{dayWords(day)}</VisuallyHidden> : <span>{dayWords(day)}</span>}
          <time dateTime={one.scheduled_at} className={styles.time}>
            {clock(one.scheduled_at)}
          </time>
        </span>
      ),
      title: `${one.job.title}, ${one.job.company}`,
      more: [
        away && t("interviews.there", away),
        t(`words.InterviewType.${one.interview_type}`),
        t("interviews.roundN", { round: one.round }),
        one.location,
      ]
        .filter(Boolean)
        .join(" · "),
      end: (
        <>
          {clashing.has(one.id) && (
            <span className={styles.conflict}>
              <TriangleAlert aria-hidden strokeWidth={2} />
              {t("interviews.clash")}
            </span>
          )}
          <RelativeTime at={one.scheduled_at} />
          {look.label !== t("words.InterviewState.SCHEDULED") && <StatusBadge look={look} />}
        </>
      ),
    };
  };
}
