/** What the address of Interviews remembers: the view and where in it, the filter, and which one lies open. */
export interface InterviewsSearch {
  view?: "week" | undefined;
  /** A day of the week that is seen; the current one without it. */
  day?: string | undefined;
  past?: true | undefined;
  text?: string | undefined;
  open?: string | undefined;
  new?: true | undefined;
  /** One that is still to come has just been agreed on. */
  agreed?: true | undefined;
}

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
const flag = (value: unknown) => (value === true ? true : undefined);
const day = (value: unknown) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;

export const interviewsSearch = (raw: Record<string, unknown>): InterviewsSearch => ({
  view: raw.view === "week" ? "week" : undefined,
  day: day(raw.day),
  past: flag(raw.past),
  text: text(raw.text),
  open: text(raw.open),
  new: flag(raw.new),
  agreed: flag(raw.agreed),
});
