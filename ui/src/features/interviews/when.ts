/** The clock on the wall there and the one here. */
import { parseDateTime, toZoned } from "@internationalized/date";

export const zones = (): string[] => Intl.supportedValuesOf("timeZone");

export const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A wall time apart: its day and its time. */
export const partsOf = (wallTime: string): { day: string; time: string } => ({
  day: wallTime.slice(0, 10),
  time: wallTime.slice(11, 16),
});

/** The instant that a wall time in a zone means; nothing while either is half typed. The first, where it comes twice. */
export function instantOf(wallTime: string, zone: string): string | null {
  try {
    return toZoned(parseDateTime(wallTime), zone, "earlier").toDate().toISOString();
  } catch {
    return null;
  }
}
