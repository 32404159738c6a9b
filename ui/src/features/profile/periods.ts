/** The dates of an entry, between the record's columns and what the fields show. */
import { t } from "@/i18n";
import { knownPart, period } from "@/i18n/partialDate";
import type { DatePrecision } from "@/ipc/generated/contract";

export interface Period {
  start: string | null;
  end: string | null;
  precision: DatePrecision;
  /** Still there, or never expires. */
  isOpen: boolean;
}

interface Held {
  start_date: string | null;
  end_date: string | null;
  date_precision: DatePrecision;
  is_current: boolean;
}

interface Certified {
  issue_date: string | null;
  expiry_date: string | null;
  date_precision: DatePrecision;
  does_not_expire: boolean;
}

const held = { start: "start_date", end: "end_date", precision: "date_precision", isOpen: "is_current" } as const;
const certified = {
  start: "issue_date",
  end: "expiry_date",
  precision: "date_precision",
  isOpen: "does_not_expire",
} as const;

const renamed = <N extends Record<keyof Period, string>>(names: N, changes: Partial<Period>) =>
  Object.fromEntries(Object.entries(changes).map(([name, value]) => [names[name as keyof Period], value]));

export const asHeld = (changes: Partial<Period>): Partial<Held> => renamed(held, changes);
export const asCertified = (changes: Partial<Period>): Partial<Certified> => renamed(certified, changes);

export const heldPeriod = (entry: Held): Period => ({
  start: entry.start_date,
  end: entry.end_date,
  precision: entry.date_precision,
  isOpen: entry.is_current,
});

export const certifiedPeriod = (entry: Certified): Period => ({
  start: entry.issue_date,
  end: entry.expiry_date,
  precision: entry.date_precision,
  isOpen: entry.does_not_expire,
});

/** "Mar 2019 – today", as much of it as is known. */
export function written({ start, end, precision, isOpen }: Period, open: string | null): string {
  const known = (day: string | null) => day && knownPart(day, precision);
  return period(known(start), known(end), isOpen ? open : null);
}

export const whenHeld = (entry: Held) => written(heldPeriod(entry), t("profile.present"));
