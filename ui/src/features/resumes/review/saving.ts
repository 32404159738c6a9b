/** What a reviewed file is going to be, before it is saved. */
import type { Filled, JsonResume, ResumeCard, ResumeReview, SaveResume } from "@/ipc/generated/contract";
import { type Draft, finished } from "./draft";
import { sectionsOf } from "./fields";
import { valueAt } from "./pointer";

export interface Intent {
  title: string;
  /** The resume it is a newer version of. */
  replaces: string | null;
  makePrimary: boolean;
  fillProfile: boolean;
}

export const plainName = (fileName: string) =>
  fileName
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replaceAll(/[_]+/g, " ")
    .trim() || fileName;

const isSameFile = (one: string, other: string | null) => other !== null && one.toLowerCase() === other.toLowerCase();

/** The first resume fills the profile and is the primary one; a file of a name that is there already is its next version. */
export function firstIntent(review: ResumeReview, { resume }: Draft, there: ResumeCard[]): Intent {
  const earlier = there.find((resume) => isSameFile(review.file_name, resume.file_name));
  return {
    title: earlier?.title ?? plainName(review.file_name),
    replaces: earlier?.id ?? null,
    makePrimary: there.length === 0,
    fillProfile: there.length === 0 && sectionsOf(resume).length > 0,
  };
}

export const wanted = (review: ResumeReview, draft: Draft, intent: Intent): SaveResume => ({
  ticket: review.ticket,
  title: intent.title,
  ...finished(draft),
  ...(intent.replaces ? { replaces: intent.replaces } : {}),
  make_primary: intent.makePrimary,
  fill_profile: intent.fillProfile,
});

const parts = ["profile_fields", "experiences", "educations", "skills", "certifications"] as const;

/** The parts of the profile that gain something, with how much. */
export const gains = (filled: Filled) =>
  parts.filter((part) => filled[part] > 0).map((part) => ({ part, count: filled[part] }));

/** The entries that do not fit into the profile, by their first words, with what they lack. */
export const misfits = (resume: JsonResume, { left_out }: Filled): string[] =>
  left_out.map(({ place, message }) => {
    const entry = Object.values(valueAt(resume, place) ?? {}).find((value) => typeof value === "string");
    return entry ? `${entry}: ${message}` : message;
  });
