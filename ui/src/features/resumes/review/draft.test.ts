import { expect, test } from "vitest";
import { confirmed, current, finished, isCurrent, newDraft, removed, skipped, tally, written } from "./draft";
import { sectionsOf } from "./fields";
import { sample } from "./sample";

const counts = (draft: ReturnType<typeof newDraft>) => tally(draft, sectionsOf(draft.resume));

test("guesses and gaps are to check, everything else that was found is sure", () => {
  // The headline and a line of highlights are guesses, the third employer is missing.
  expect(counts(newDraft(sample))).toEqual({ sure: 13, toCheck: 3 });
});

test("taking a guess for right, or writing a value, settles it", () => {
  const right = confirmed(newDraft(sample), "/basics/label");
  expect(counts(right).toCheck).toBe(2);
  expect(counts(written(right, "/work/2/name", "Soup kitchen")).toCheck).toBe(1);
});

test("a skipped section and a removed entry have nothing to check", () => {
  expect(counts(skipped(newDraft(sample), "work", true)).toCheck).toBe(1);
  expect(counts(removed(newDraft(sample), "/work/2", true)).toCheck).toBe(2);
  expect(counts(removed(removed(newDraft(sample), "/work/2", true), "/work/2", false)).toCheck).toBe(3);
});

test("an emptied field is gone, not an empty text", () => {
  expect(written(newDraft(sample), "/basics/label", "").resume.basics).not.toHaveProperty("label");
});

test("whoever goes on until today has no end", () => {
  const draft = current(newDraft(sample), "/work/1", true);
  expect(isCurrent(draft, "/work/1")).toBe(true);
  expect(draft.resume.work?.[1]).not.toHaveProperty("endDate");
  expect(isCurrent(current(draft, "/work/1", false), "/work/1")).toBe(false);
});

test("what is saved leaves removed entries out and keeps what is known of the others at their new places", () => {
  const { resume } = finished(removed(newDraft(sample), "/work/0", true));
  expect(resume.work?.map(({ position }) => position)).toEqual(["Student", "Volunteer cook"]);
  const coach = resume.meta?.coach;
  expect(coach?.current).toEqual(["/work/1"]);
  expect(coach?.confidence).toMatchObject({ "/work/0/name": 0.9, "/work/1/position": 0.8, "/skills/1/name": 0.9 });
  expect(coach?.confidence).not.toHaveProperty("/work/2/position");
  expect(coach?.spans?.["/work/0/name"]).toEqual(sample.meta?.coach?.spans?.["/work/1/name"]);
});

test("what was settled is saved as certain, and rewritten lines have lost their place on the page", () => {
  const draft = written(confirmed(newDraft(sample), "/basics/label"), "/work/0/highlights", ["Cut costs by a third"]);
  const coach = finished(draft).resume.meta?.coach;
  expect(coach?.confidence).toMatchObject({ "/basics/label": 1, "/work/0/highlights": 1 });
  expect(coach?.spans).not.toHaveProperty("/work/0/highlights/0");
  expect(coach?.spans).toHaveProperty("/basics/name");
});

test("only sections that are kept are accepted", () => {
  expect(finished(skipped(newDraft(sample), "skills", true)).accepted).toEqual(["basics", "work"]);
});
