import { expect, test } from "vitest";
import { hereOf, partsOf, thereOf } from "./when";

test("a wall time comes apart into its day and its time", () => {
  expect(partsOf("2026-11-03T14:30")).toEqual({ day: "2026-11-03", time: "14:30" });
});

test("the clock there and the clock here show the same instant in their own zones", () => {
  const instant = "2026-11-03T13:30:00Z";
  expect(thereOf(instant, "Europe/Berlin")).toMatch(/0?2:30|14:30/);
  expect(hereOf(instant, "Europe/Berlin", "America/New_York")).toMatch(/0?8:30/);
});

test("where both clocks hang in one zone only one of them is shown", () => {
  expect(hereOf("2026-11-03T13:30:00Z", "Europe/Berlin", "Europe/Berlin")).toBeNull();
});
