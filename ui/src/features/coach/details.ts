/** What the core keeps with an answer. It is stored as JSON with a version; a version not known here is not shown. */
import type { Finish } from "@/ipc/generated/contract";

export interface Looked {
  at: "today" | "insights" | "profile" | "resume" | "job" | "application" | "interview" | "goal";
  id: string | null;
  title: string;
}

export interface AnswerDetails {
  schema_version: 1;
  by: "rules" | "model";
  provider: string | null;
  model: string | null;
  input_tokens: number | null;
  output_tokens: number | null;
  finish: Finish;
  looked: Looked[];
}

export const detailsOf = (kept: unknown): AnswerDetails | null =>
  typeof kept === "object" && kept !== null && "schema_version" in kept && kept.schema_version === 1 && "looked" in kept
    ? (kept as AnswerDetails)
    : null;

/** Where a looked-up record is shown. */
export function placeOf({ at, id }: Looked): string {
  if (id === null) return at === "today" ? "/today" : at === "insights" ? "/insights" : "/profile";
  if (at === "job") return `/jobs/${id}`;
  if (at === "resume") return `/resumes/${id}`;
  if (at === "application" || at === "interview" || at === "goal") return `/${at}s?open=${id}`;
  return "/profile";
}
