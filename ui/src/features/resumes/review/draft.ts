/** A reading while a person looks it over: what they changed, took for right, left out. The arithmetic only. */
import type { JsonResume, ResumeCoach, Section } from "@/ipc/generated/contract";
import { type ReviewEntry, type ReviewField, type ReviewSection, sectionOrder, sectionsOf } from "./fields";
import { valueAt, withValueAt } from "./pointer";

export interface Draft {
  resume: JsonResume;
  /** Pointers of fields the person wrote or took for right. */
  settled: ReadonlySet<string>;
  skipped: ReadonlySet<Section>;
  /** Pointers of entries that were left out. */
  removed: ReadonlySet<string>;
}

export const newDraft = (resume: JsonResume): Draft => ({
  resume,
  settled: new Set(),
  skipped: new Set(),
  removed: new Set(),
});

/** Below this the reader guessed rather than saw. */
const sure = 0.7;

const withMember = <T>(set: ReadonlySet<T>, member: T, on: boolean): ReadonlySet<T> => {
  const next = new Set(set);
  if (on) next.add(member);
  else next.delete(member);
  return next;
};

/** What an emptied field leaves behind: nothing, rather than an empty text. */
const orNothing = (value: string | string[]) => (value.length === 0 ? undefined : value);

export const written = (draft: Draft, pointer: string, value: string | string[]): Draft => ({
  ...draft,
  resume: withValueAt(draft.resume, pointer, orNothing(value)),
  settled: withMember(draft.settled, pointer, true),
});

export const confirmed = (draft: Draft, pointer: string): Draft => ({
  ...draft,
  settled: withMember(draft.settled, pointer, true),
});

export const skipped = (draft: Draft, section: Section, on: boolean): Draft => ({
  ...draft,
  skipped: withMember(draft.skipped, section, on),
});

export const removed = (draft: Draft, entry: string, on: boolean): Draft => ({
  ...draft,
  removed: withMember(draft.removed, entry, on),
});

export const isCurrent = (draft: Draft, entry: string) => draft.resume.meta?.coach?.current?.includes(entry) ?? false;

/** Says that an entry goes on until today, which leaves no room for an end. */
export function current(draft: Draft, entry: string, on: boolean): Draft {
  const others = (draft.resume.meta?.coach?.current ?? []).filter((pointer) => pointer !== entry);
  const marked = withValueAt(draft.resume, "/meta/coach/current", on ? [...others, entry] : others);
  return { ...draft, resume: on ? withValueAt(marked, `${entry}/endDate`, undefined) : marked };
}

export const isDoubtful = (draft: Draft, { pointer, confidence, isMissing }: ReviewField) =>
  !draft.settled.has(pointer) && (isMissing || (confidence !== null && confidence < sure));

/** The fields that will be saved if nothing more is done. */
export const keptFields = (draft: Draft, section: ReviewSection): ReviewField[] =>
  draft.skipped.has(section.name)
    ? []
    : section.entries
        .filter((entry) => !draft.removed.has(entry.pointer))
        .flatMap((entry: ReviewEntry) => entry.fields);

/** "12 sure, 3 to check": of what was found, and of what should have been. */
export function tally(draft: Draft, sections: ReviewSection[]) {
  const fields = sections.flatMap((section) => keptFields(draft, section));
  const toCheck = fields.filter((field) => isDoubtful(draft, field)).length;
  const found = fields.filter((field) => field.value.length > 0 || field.isMissing).length;
  return { sure: found - toCheck, toCheck };
}

const moved = (pointer: string, list: string, places: ReadonlyMap<string, number>): string | null => {
  const [, before, rest] = pointer.match(new RegExp(`^${list}/(\\d+)(.*)$`)) ?? [];
  if (before === undefined) return pointer;
  const place = places.get(before);
  return place === undefined ? null : `${list}/${place}${rest}`;
};

function movedKeys<V>(record: Record<string, V> | undefined, move: (pointer: string) => string | null) {
  const entries = Object.entries(record ?? {}).flatMap(([pointer, value]) => {
    const next = move(pointer);
    return next === null ? [] : [[next, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Takes entries out of one list, and moves what the reader said of the others along with them. */
function without(resume: JsonResume, list: string, isRemoved: (entry: string) => boolean): JsonResume {
  const all = (valueAt(resume, list) as unknown[] | undefined) ?? [];
  const kept = all.map((_, index) => index).filter((index) => !isRemoved(`${list}/${index}`));
  if (kept.length === all.length) return resume;
  const places = new Map(kept.map((index, place) => [String(index), place]));
  const move = (pointer: string) => moved(pointer, list, places);
  const coach: ResumeCoach = resume.meta?.coach ?? {};
  const entries = kept.map((index) => all[index]);
  return withValueAt(withValueAt(resume, list, orNothing(entries as string[])), "/meta/coach", {
    ...coach,
    confidence: movedKeys(coach.confidence, move),
    spans: movedKeys(coach.spans, move),
    current: coach.current?.flatMap((pointer) => move(pointer) ?? []),
  });
}

/** What the person settled is certain; of lines that they rewrote, no place on the page is known any more. */
function withCertainty(draft: Draft): JsonResume {
  const coach: ResumeCoach = draft.resume.meta?.coach ?? {};
  const settled = [...draft.settled];
  const isLineOf = (pointer: string) =>
    settled.some((list) => pointer.startsWith(`${list}/`) && Array.isArray(valueAt(draft.resume, list)));
  const keep = <V>(record: Record<string, V> | undefined) =>
    Object.fromEntries(Object.entries(record ?? {}).filter(([pointer]) => !isLineOf(pointer)));
  const certain = settled.filter((pointer) => valueAt(draft.resume, pointer) !== undefined).map((at) => [at, 1]);
  return withValueAt(draft.resume, "/meta/coach", {
    ...coach,
    confidence: { ...keep(coach.confidence), ...Object.fromEntries(certain) },
    spans: keep(coach.spans),
  });
}

/** What is sent to be saved. */
export function finished(draft: Draft): { resume: JsonResume; accepted: Section[] } {
  const lists = [...sectionOrder.filter((name) => name !== "basics").map((name) => `/${name}`), "/basics/profiles"];
  const resume = lists.reduce(
    (result, list) => without(result, list, (entry) => draft.removed.has(entry)),
    withCertainty(draft),
  );
  return {
    resume,
    accepted: sectionsOf(draft.resume)
      .map(({ name }) => name)
      .filter((name) => !draft.skipped.has(name)),
  };
}
