import { expect, test } from "vitest";
import { noDrafts, refused, saved, typed } from "./drafts";

interface Job {
  title: string;
  company: string;
}

const refusal = (field?: string) => ({
  code: "invalid" as const,
  message: "Give it a title.",
  field,
  retryable: false,
});

test("what is typed stands over the record until it is saved", () => {
  const drafts = typed(noDrafts<Job>(), "title", "Designer");
  expect(drafts.values).toEqual({ title: "Designer" });
  expect(saved(drafts, "title", "Designer").values).toEqual({});
});

test("what was typed while the save was on its way is not lost", () => {
  const drafts = typed(typed(noDrafts<Job>(), "title", "Design"), "title", "Designer");
  expect(saved(drafts, "title", "Design").values).toEqual({ title: "Designer" });
});

test("a refusal stands under the field it names, and typing there takes it away", () => {
  const drafts = refused(typed(noDrafts<Job>(), "company", ""), refusal("title"), ["title", "company"], "company");
  expect(drafts.errors).toEqual({ title: "Give it a title." });
  expect(typed(drafts, "title", "Designer").errors).toEqual({});
});

test("a refusal that names nothing known stands under the field that was being saved", () => {
  expect(refused(noDrafts<Job>(), refusal("salary.min"), ["title", "company"], "company").errors).toEqual({
    company: "Give it a title.",
  });
  expect(refused(noDrafts<Job>(), refusal(), ["title"]).errors).toEqual({});
});
