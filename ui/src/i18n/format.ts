/** Numbers, money and times for people. The locale is the system's; the clock is given, so that tests can hold it. */

/** WebKit calls the locale of a Linux that was given none "C", which is no language and makes Intl throw. */
export function locale(): string {
  try {
    return Intl.getCanonicalLocales(globalThis.navigator?.languages?.[0])[0] ?? "en";
  } catch {
    return "en";
  }
}

const formatters = new Map<string, unknown>();

/** The formatter for these options, made once: making one takes many times as long as using it, and lists use thousands. */
function formatter<F, O>(Formatter: new (locale: string, options?: O) => F, options?: O, language = locale()): F {
  const key = `${Formatter.name} ${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key) as F | undefined;
  if (known) return known;
  const made = new Formatter(language, options);
  formatters.set(key, made);
  return made;
}

const sizeUnits = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** "840 bytes", "12 kB", "3.4 MB". */
export function fileSize(bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), sizeUnits.length - 1);
  const unit = sizeUnits[step] ?? "byte";
  return formatter(Intl.NumberFormat, {
    style: "unit",
    unit,
    unitDisplay: step ? "short" : "long",
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}

export const percent = (share: number) => formatter(Intl.NumberFormat, { style: "percent" }).format(share);

/** "a, b and c" */
export const list = (words: string[]) => formatter(Intl.ListFormat).format(words);

export const number = (value: number) => formatter(Intl.NumberFormat).format(value);

/** How many digits the currency's minor unit has: 2 for EUR, 0 for JPY. */
export const minorDigits = (currency: string) =>
  formatter(Intl.NumberFormat, { style: "currency", currency }, "en").resolvedOptions().maximumFractionDigits ?? 2;

export const toMajor = (minor: number, currency: string) => minor / 10 ** minorDigits(currency);
export const toMinor = (major: number, currency: string) => Math.round(major * 10 ** minorDigits(currency));

const compact = (currency: string) =>
  formatter(Intl.NumberFormat, {
    style: "currency",
    currency,
    notation: "compact",
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });

/** "€60–75K", "€60K+", "≤ €75K", or nothing. */
export function salaryRange(min: number | null, max: number | null, currency: string | null): string | null {
  if (!currency || (min === null && max === null)) return null;
  const format = compact(currency);
  if (min !== null && max !== null) return format.formatRange(toMajor(min, currency), toMajor(max, currency));
  return min !== null ? `${format.format(toMajor(min, currency))}+` : `≤ ${format.format(toMajor(max ?? 0, currency))}`;
}

const day = 86_400_000;
const isDateOnly = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A date without a time is a day here, not midnight in Greenwich. */
export const parse = (value: string) => (isDateOnly(value) ? new Date(`${value}T00:00:00`) : new Date(value));

const startOfDay = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate());

/** Whole calendar days from `now` to `value`; negative is past. */
export const daysUntil = (value: string, now = new Date()) =>
  Math.round((startOfDay(parse(value)).getTime() - startOfDay(now).getTime()) / day);

export const date = (value: string, now = new Date()) =>
  formatter(Intl.DateTimeFormat, {
    day: "numeric",
    month: "short",
    year: parse(value).getFullYear() === now.getFullYear() ? undefined : "numeric",
  }).format(parse(value));

export const dateTime = (value: string) =>
  formatter(
    Intl.DateTimeFormat,
    isDateOnly(value) ? { dateStyle: "full" } : { dateStyle: "full", timeStyle: "short" },
  ).format(parse(value));

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365],
  ["month", 30],
  ["week", 7],
  ["day", 1],
];

/** "yesterday", "in 3 days", "2 weeks ago"; minutes and hours only within today. */
export function relative(value: string, now = new Date()): string {
  const format = formatter(Intl.RelativeTimeFormat, { numeric: "auto" });
  const days = daysUntil(value, now);
  if (days === 0 && !isDateOnly(value)) {
    const minutes = Math.round((parse(value).getTime() - now.getTime()) / 60_000);
    if (minutes === 0) return format.format(0, "second");
    return Math.abs(minutes) < 60 ? format.format(minutes, "minute") : format.format(Math.trunc(minutes / 60), "hour");
  }
  const [unit, size] = steps.find(([, length]) => Math.abs(days) >= length * (length === 7 ? 2 : 1)) ?? ["day", 1];
  return format.format(Math.trunc(days / size), unit);
}

/** "2 hours, 15 minutes", "3 days", "1 minute": the two largest units that are not nothing, of at least a minute. */
export function span(minutes: number): string {
  const rest = Math.max(Math.round(minutes), 1);
  const parts: [number, string][] = [
    [Math.floor(rest / 1440), "day"],
    [Math.floor((rest % 1440) / 60), "hour"],
    // Nobody counts minutes over days.
    [rest < 1440 ? rest % 60 : 0, "minute"],
  ];
  const said = ([count, unit]: [number, string]) =>
    formatter(Intl.NumberFormat, { style: "unit", unit, unitDisplay: "long" }).format(count);
  const words = parts.filter(([count]) => count > 0).map(said);
  return formatter(Intl.ListFormat, { type: "unit" }).format(words);
}

/** "14:00" as the clocks of a zone show it; here, if none is named. */
export const clock = (instant: string, timeZone?: string) =>
  formatter(Intl.DateTimeFormat, { hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(instant));

/** "14:00 – 15:00", likewise. */
export const clocks = (from: string, until: string, timeZone?: string) =>
  formatter(Intl.DateTimeFormat, { hour: "2-digit", minute: "2-digit", timeZone }).formatRange(
    new Date(from),
    new Date(until),
  );

/** "Monday, November 23" in full, "Mon, Nov 23" in short. */
export const weekday = (value: string, length: "long" | "short" = "long") =>
  formatter(Intl.DateTimeFormat, { weekday: length, day: "numeric", month: length }).format(parse(value));

/** "November 23 – 29, 2026" */
export const days = (from: string, until: string) =>
  formatter(Intl.DateTimeFormat, { day: "numeric", month: "long", year: "numeric" }).formatRange(
    parse(from),
    parse(until),
  );

const two = (value: number) => String(value).padStart(2, "0");

/** The local calendar day of an instant, `YYYY-MM-DD`. */
export function dayOf(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The calendar day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  const at = parse(day);
  return dayOf(new Date(at.getFullYear(), at.getMonth(), at.getDate() + days).toISOString());
}

/** The same time of day on another day. */
export function onDay(instant: string, day: string): string {
  const at = new Date(instant);
  const moved = parse(day);
  moved.setHours(at.getHours(), at.getMinutes(), at.getSeconds(), at.getMilliseconds());
  return moved.toISOString();
}
