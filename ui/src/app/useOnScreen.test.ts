import { expect, test } from "vitest";
import { placeOf } from "./useOnScreen";

test("a job in the sheet and on its own page is the same thing to talk about", () => {
  expect(placeOf("/jobs", { job: "7", tab: "match" })).toEqual({ name: "jobs", id: "7" });
  expect(placeOf("/jobs/7", {})).toEqual({ name: "jobs", id: "7" });
  expect(placeOf("/interviews/9/prep", {})).toEqual({ name: "interviews", id: "9" });
  expect(placeOf("/applications", { open: "3" })).toEqual({ name: "applications", id: "3" });
});

test("a list without anything open names no record", () => {
  expect(placeOf("/jobs", { view: "table" })).toEqual({ name: "jobs", id: undefined });
  expect(placeOf("/", {})).toEqual({ name: "", id: undefined });
});
