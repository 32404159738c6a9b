import { type CSSProperties, type RefObject, useEffect, useLayoutEffect } from "react";
import { t } from "@/i18n";
import { clock, dayOf, weekday } from "@/i18n/format";
import type { InterviewCard } from "@/ipc/generated/contract";
import styles from "./Week.module.css";
import { WeekInterview } from "./WeekInterview";
import { overlapping, placesOn } from "./week";

interface Props {
  days: string[];
  now: Date;
  interviews: InterviewCard[];
  openId: string | undefined;
  onOpen: (id: string) => void;
  /** What scrolls, for who walks through it. */
  scroller: RefObject<HTMLElement | null>;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const earliest = 8;

const minutesOf = (at: Date) => at.getHours() * 60 + at.getMinutes();
const at = (minutes: number) => ({ "--at": minutes / 60 }) as CSSProperties;

/** Seven columns of hours. It opens at the first interview of the day, or when most offices do. */
export function WeekGrid({ days, now, interviews, openId, onOpen, scroller }: Props) {
  const clashing = overlapping(interviews);
  const today = dayOf(now.toISOString());
  const first = Math.min(earliest, ...interviews.map(({ scheduled_at }) => new Date(scheduled_at).getHours()));
  const [monday] = days;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another week begins at its own top, and is not moved after
  useLayoutEffect(() => {
    const element = scroller.current;
    const hour = (element?.querySelector<HTMLElement>("[data-hours]")?.offsetHeight ?? 0) / hours.length;
    const current = days.includes(today) ? minutesOf(now) / 60 : 0;
    // Late in the day the line that says how late it is would lie below.
    element?.scrollTo(0, Math.max((first - 0.5) * hour, (current + 1) * hour - 0.8 * element.clientHeight));
  }, [monday]);
  // Whoever has just chosen to see the week goes on in it with the arrows.
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [scroller]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and an empty week has nothing else to take the keyboard
    <section ref={scroller} className={styles.scroll} aria-label={t("interviews.week")} tabIndex={0}>
      <div className={styles.week}>
        <div className={styles.corner} />
        {days.map((day) => (
          <div key={day} className={styles.day} data-today={day === today || undefined} aria-hidden>
            {weekday(day, "short")}
          </div>
        ))}
        <div className={styles.hours} data-hours aria-hidden>
          {hours.slice(1).map((hour) => (
            <span key={hour} className={styles.hour} style={at(hour * 60)}>
              {clock(new Date(2001, 0, 1, hour).toISOString())}
            </span>
          ))}
        </div>
        {days.map((day) => (
          <div key={day} className={styles.column} data-today={day === today || undefined}>
            {day === today && <span className={styles.now} style={at(minutesOf(now))} aria-hidden />}
            <Day day={day} {...{ interviews, clashing, openId, onOpen }} />
          </div>
        ))}
      </div>
    </section>
  );
}

interface DayProps extends Pick<Props, "interviews" | "openId" | "onOpen"> {
  day: string;
  clashing: Set<string>;
}

function Day({ day, interviews, clashing, openId, onOpen }: DayProps) {
  const places = placesOn(day, interviews);
  if (places.length === 0) return null;
  return (
    <ul aria-label={weekday(day)}>
      {places.map((place) => (
        <WeekInterview
          key={place.card.id}
          place={place}
          isClashing={clashing.has(place.card.id)}
          isOpen={place.card.id === openId}
          onOpen={onOpen}
        />
      ))}
    </ul>
  );
}
