/** What the address of the coach remembers: the conversation, the job a new one is about, and which are listed. */
export interface CoachSearch {
  talk?: string | undefined;
  job?: string | undefined;
  text?: string | undefined;
  archived?: true | undefined;
}

const word = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

export const coachSearch = (raw: Record<string, unknown>): CoachSearch => ({
  talk: word(raw.talk),
  job: word(raw.job),
  text: word(raw.text),
  archived: raw.archived === true ? true : undefined,
});
