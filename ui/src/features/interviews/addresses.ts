/** What the address of Interviews remembers: which side of now, the filter, and which one lies open. */
export interface InterviewsSearch {
  past?: true | undefined;
  text?: string | undefined;
  open?: string | undefined;
  new?: true | undefined;
}

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
const flag = (value: unknown) => (value === true ? true : undefined);

export const interviewsSearch = (raw: Record<string, unknown>): InterviewsSearch => ({
  past: flag(raw.past),
  text: text(raw.text),
  open: text(raw.open),
  new: flag(raw.new),
});
