/** A week as columns of hours: which days it has, what overlaps, and where each interview stands in its day. */
import { addDays, dayOf, parse } from "@/i18n/format";
import type { InterviewCard, WeekStart } from "@/ipc/generated/contract";

type Card = Pick<InterviewCard, "id" | "scheduled_at" | "duration" | "state">;

const firstDay: Record<WeekStart, number> = { SUNDAY: 0, MONDAY: 1, SATURDAY: 6 };

/** The seven days, `YYYY-MM-DD`, of the week that holds this one. */
export function weekOf(day: string, start: WeekStart): string[] {
  const since = (parse(day).getDay() - firstDay[start] + 7) % 7;
  return Array.from({ length: 7 }, (_, index) => addDays(day, index - since));
}

type Span = Pick<Card, "scheduled_at" | "duration">;

const startOf = ({ scheduled_at }: Span) => new Date(scheduled_at).getTime();
const endOf = (span: Span) => startOf(span) + span.duration * 60_000;

/** Whether one takes place while the other does. */
export const overlap = (one: Span, other: Span) => startOf(one) < endOf(other) && startOf(other) < endOf(one);

/** Those that take place while another one does. */
export function overlapping(cards: Card[]): Set<string> {
  const inOrder = cards.filter(({ state }) => state === "SCHEDULED").toSorted((a, b) => startOf(a) - startOf(b));
  const found = new Set<string>();
  let longest: Card | undefined;
  for (const card of inOrder) {
    if (longest && startOf(card) < endOf(longest)) found.add(longest.id).add(card.id);
    if (!longest || endOf(card) > endOf(longest)) longest = card;
  }
  return found;
}

/** What is shorter is drawn as half an hour, so that its words can be read. */
const shortest = 30;

export interface Place<C> {
  card: C;
  /** In minutes from midnight. */
  from: number;
  until: number;
  /** Which of how many side by side. */
  lane: number;
  lanes: number;
}

/** Where the interviews of one day stand; those that would cover each other stand side by side. */
export function placesOn<C extends Card>(day: string, cards: C[]): Place<C>[] {
  const places = cards
    .filter(({ scheduled_at }) => dayOf(scheduled_at) === day)
    .map((card) => {
      const at = new Date(card.scheduled_at);
      const from = Math.min(at.getHours() * 60 + at.getMinutes(), 1440 - shortest);
      return { card, from, until: Math.min(from + Math.max(card.duration, shortest), 1440), lane: 0, lanes: 1 };
    })
    .toSorted((a, b) => a.from - b.from || b.until - a.until);
  let group: Place<C>[] = [];
  const close = () => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
    for (const place of group) place.lanes = lanes;
    group = [];
  };
  for (const place of places) {
    if (group.every(({ until }) => until <= place.from)) close();
    const taken = new Set(group.filter(({ until }) => until > place.from).map(({ lane }) => lane));
    while (taken.has(place.lane)) place.lane += 1;
    group.push(place);
  }
  close();
  return places;
}
