/** What the address of Practice remembers: which part is seen, its filters, and what lies open. */
import { words } from "@/i18n/english/words";
import type { Difficulty, InterviewType, RoleFamily } from "@/ipc/generated/contract";

export type PracticeView = "sessions" | "questions" | "stories";

export interface PracticeSearch {
  view?: Exclude<PracticeView, "sessions"> | undefined;
  text?: string | undefined;
  types?: InterviewType[] | undefined;
  difficulties?: Difficulty[] | undefined;
  families?: RoleFamily[] | undefined;
  favourites?: true | undefined;
  own?: true | undefined;
  open?: string | undefined;
  new?: true | undefined;
  /** The job a new session is for. */
  job?: string | undefined;
  /** The kind of interview it trains. */
  type?: InterviewType | undefined;
}

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
const flag = (value: unknown) => (value === true ? true : undefined);

function among<T extends string>(known: Record<T, string>, value: unknown): T[] | undefined {
  const chosen = Array.isArray(value) ? value.filter((one): one is T => one in known) : [];
  return chosen.length > 0 ? chosen : undefined;
}

export const practiceSearch = (raw: Record<string, unknown>): PracticeSearch => ({
  view: raw.view === "questions" || raw.view === "stories" ? raw.view : undefined,
  text: text(raw.text),
  types: among(words.InterviewType, raw.types),
  difficulties: among(words.Difficulty, raw.difficulties),
  families: among(words.RoleFamily, raw.families),
  favourites: flag(raw.favourites),
  own: flag(raw.own),
  open: text(raw.open),
  new: flag(raw.new),
  job: text(raw.job),
  type: among(words.InterviewType, [raw.type])?.[0],
});
