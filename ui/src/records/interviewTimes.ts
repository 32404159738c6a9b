/** When an interview is: by the clock here, by the clock there, and how far off. */
import { clock, span } from "@/i18n/format";
import type { InterviewCard } from "@/ipc/generated/contract";

/** What people call the place of a zone: "New York" for `America/New_York`. */
export const placeOf = (zone: string) => zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;

type Timed = Pick<InterviewCard, "scheduled_at" | "duration">;

export const endOf = ({ scheduled_at, duration }: Timed) =>
  new Date(new Date(scheduled_at).getTime() + duration * 60_000).toISOString();

/** What the clock there shows and where that is; nothing where it shows the same as the one here. */
export function there(instant: string, zone: string): { time: string; place: string } | null {
  const time = clock(instant, zone);
  const day = (at?: string) =>
    new Intl.DateTimeFormat("en", { dateStyle: "short", timeZone: at }).format(new Date(instant));
  return time === clock(instant) && day() === day(zone) ? null : { time, place: placeOf(zone) };
}

export type Standing = { phase: "before" | "during" | "after"; time: string };

/** How far off it is: until it begins, until it is over, or since it was. */
export function standing(interview: Timed, now: Date): Standing {
  const minutesTo = (instant: string) => (new Date(instant).getTime() - now.getTime()) / 60_000;
  const [begins, ends] = [minutesTo(interview.scheduled_at), minutesTo(endOf(interview))];
  if (begins > 0) return { phase: "before", time: span(Math.ceil(begins)) };
  if (ends > 0) return { phase: "during", time: span(Math.ceil(ends)) };
  return { phase: "after", time: span(Math.floor(-ends)) };
}
