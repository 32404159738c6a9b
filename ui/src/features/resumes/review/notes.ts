/** What the reader had to say about a file, each thing once. */
import type { Diagnostic, DiagnosticCode } from "@/ipc/generated/contract";

export interface Note {
  message: string;
  /** Counted from one: where else the same is true. */
  alsoOn: number[];
}

export function notesOf(diagnostics: Diagnostic[]): Note[] {
  const byCode = new Map<DiagnosticCode, Diagnostic[]>();
  for (const one of diagnostics) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
  // That a file has no text at all is said better by what each of its pages is.
  if (byCode.has("image_only_page")) byCode.delete("no_text");
  return [...byCode.values()].flatMap(([first, ...others]) =>
    first ? [{ message: first.message, alsoOn: others.flatMap(({ page }) => (page === null ? [] : page + 1)) }] : [],
  );
}
