import { expect, test } from "vitest";
import type { Filled, ResumeCard, ResumeReview } from "@/ipc/generated/contract";
import { newDraft } from "./draft";
import { hasFilled, willFill } from "./filledSentence";
import { sample } from "./sample";
import { firstIntent, misfits, plainName, wanted } from "./saving";

const review: ResumeReview = {
  ticket: "ticket",
  file_name: "mara_cv-2026.pdf",
  kind: "PDF",
  sha256: "0",
  pages: [],
  resume: sample,
  text: "",
  diagnostics: [],
  already: null,
};

const earlier: ResumeCard = {
  id: "earlier",
  title: "Engineering",
  lineage_id: "lineage",
  version: 2,
  file_name: "Mara_CV-2026.pdf",
  is_primary: true,
  page_count: 2,
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
};

const draft = newDraft(sample);

const nothing: Filled = {
  profile_fields: 0,
  experiences: 0,
  educations: 0,
  skills: 0,
  certifications: 0,
  already_there: 0,
  left_out: [],
};

test("a title is the file's name without its ending", () => {
  expect(plainName("mara_cv-2026.pdf")).toBe("mara cv-2026");
  expect(plainName("resume.final.docx")).toBe("resume.final");
  expect(plainName(".pdf")).toBe(".pdf");
});

test("the first resume becomes the primary one and fills the profile", () => {
  const intent = firstIntent(review, draft, []);
  expect(intent).toEqual({ title: "mara cv-2026", replaces: null, makePrimary: true, fillProfile: true });
});

test("a file without text has nothing to fill a profile with", () => {
  expect(firstIntent(review, newDraft({}), []).fillProfile).toBe(false);
});

test("a file of a name that is there already is offered as its next version", () => {
  const intent = firstIntent(review, draft, [earlier]);
  expect(intent).toEqual({ title: "Engineering", replaces: "earlier", makePrimary: false, fillProfile: false });
  expect(wanted(review, draft, intent)).toMatchObject({ replaces: "earlier", title: "Engineering" });
});

test("a new resume replaces nothing", () => {
  expect(wanted(review, draft, firstIntent(review, draft, []))).not.toHaveProperty("replaces");
});

test("what the profile gains is said in one sentence", () => {
  const sentence = willFill({ ...nothing, profile_fields: 4, experiences: 1, skills: 14, already_there: 2 });
  expect(sentence).toBe("Adds 4 fields, 1 position, and 14 skills to your profile. 2 entries are there already.");
  expect(hasFilled(nothing)).toBe("Your profile says all of it already.");
});

test("an entry that does not fit into the profile is named with what it lacks", () => {
  const filled = { ...nothing, left_out: [{ place: "/work/2", message: "Write the company." }] };
  expect(misfits(sample, filled)).toEqual(["Volunteer cook: Write the company."]);
});
