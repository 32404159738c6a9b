/** The clock on the wall there and the one here. */
import { locale } from "@/i18n/format";

export const zones = (): string[] => Intl.supportedValuesOf("timeZone");

export const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A wall time apart: its day and its time. */
export const partsOf = (wallTime: string): { day: string; time: string } => ({
  day: wallTime.slice(0, 10),
  time: wallTime.slice(11, 16),
});

/** An instant as the clock here shows it, with its zone named; null where it is the same zone. */
export function hereOf(instant: string, zoneThere: string, zone = zoneHere()): string | null {
  if (zone === zoneThere) return null;
  const format = new Intl.DateTimeFormat(locale(), {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
    timeZoneName: "short",
  });
  return format.format(new Date(instant));
}

/** "Tue, 3 Nov, 14:00" as the clock there shows it. */
export function thereOf(instant: string, zone: string): string {
  const format = new Intl.DateTimeFormat(locale(), {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  });
  return format.format(new Date(instant));
}
