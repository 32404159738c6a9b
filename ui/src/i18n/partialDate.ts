/** Dates of which only the year, or the year and month, may be known: `2019`, `2019-03`, `2019-03-14`. */
import { locale } from "./format";

export type Precision = "YEAR" | "MONTH" | "DAY";

const precisions: Precision[] = ["YEAR", "MONTH", "DAY"];

export const precisionOf = (partial: string): Precision => precisions[partial.split("-").length - 1] ?? "DAY";

/** The first day of what is known. */
export const firstDay = (partial: string): string => `${partial}-01-01`.slice(0, 10);

/** As much of a day as is known of it. */
export const knownPart = (day: string, precision: Precision): string =>
  day.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[precision]);

const shapes: Record<Precision, Intl.DateTimeFormatOptions> = {
  YEAR: { year: "numeric" },
  MONTH: { month: "short", year: "numeric" },
  DAY: { day: "numeric", month: "short", year: "numeric" },
};

/** "2019", "Mar 2019", "14 Mar 2019"; what is no date stays as it is. */
export function partialDate(partial: string): string {
  const at = new Date(`${firstDay(partial)}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return partial;
  return new Intl.DateTimeFormat(locale(), { ...shapes[precisionOf(partial)], timeZone: "UTC" }).format(at);
}

/** "Mar 2019 – Jun 2021"; what is missing is left out. */
export const period = (start: string | null, end: string | null, present: string | null): string =>
  [start && partialDate(start), present ?? (end && partialDate(end))].filter(Boolean).join(" – ");

const plain = (text: string) =>
  text
    .toLocaleLowerCase(locale())
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "");

/** Which month a word names, in the person's language or in English; three letters are enough. */
function monthOf(word: string): number | undefined {
  if (word.length < 3) return undefined;
  for (const language of [locale(), "en"]) {
    const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    for (let month = 0; month < 12; month += 1) {
      const name = plain(format.format(Date.UTC(2001, month, 1)));
      if (name.startsWith(plain(word)) || plain(word).startsWith(name)) return month + 1;
    }
  }
  return undefined;
}

const dayComesFirst = () =>
  new Intl.DateTimeFormat(locale()).formatToParts(0).findIndex(({ type }) => type === "day") <
  new Intl.DateTimeFormat(locale()).formatToParts(0).findIndex(({ type }) => type === "month");

const two = (value: number) => String(value).padStart(2, "0");

function composed(year: number, month?: number, day?: number): string | undefined {
  if (year < 1900 || year > 2100) return undefined;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? `${year}-${two(month)}-${two(day)}` : undefined;
}

function fromNumbers(numbers: number[]): string | undefined {
  const [first = 0, second, third] = numbers;
  if (first > 99) return composed(first, second, third);
  if (third === undefined) return second === undefined ? undefined : composed(second, first);
  return dayComesFirst() ? composed(third, second, first) : composed(third, first, second);
}

/** What a person meant by "2019", "3/2019", "Mar 2019", "14.3.2019": a partial date, or undefined if it is none. */
export function readPartialDate(text: string): string | undefined {
  const parts = text.match(/\p{L}+|\d+/gu) ?? [];
  const words = parts.filter((part) => !/\d/.test(part) && !/^(st|nd|rd|th|of|de|del|den)$/i.test(part));
  const numbers = parts.filter((part) => /\d/.test(part)).map(Number);
  if (words.length === 0) return numbers.length <= 3 ? fromNumbers(numbers) : undefined;
  const month = words.length === 1 ? monthOf(words[0] ?? "") : undefined;
  const year = numbers.find((number) => number > 99);
  const days = numbers.filter((number) => number !== year);
  return month === undefined || year === undefined || days.length > 1 ? undefined : composed(year, month, days[0]);
}
