import { expect, test } from "vitest";
import { instantOf, partsOf } from "./when";

test("a wall time comes apart into its day and its time", () => {
  expect(partsOf("2026-11-03T14:30")).toEqual({ day: "2026-11-03", time: "14:30" });
});

test("a wall time means an instant by the clocks of its zone, and nothing while it is half typed", () => {
  expect(instantOf("2026-11-03T14:30", "Europe/Berlin")).toBe("2026-11-03T13:30:00.000Z");
  expect(instantOf("2026-07-03T14:30", "Europe/Berlin")).toBe("2026-07-03T12:30:00.000Z");
  expect(instantOf("2026-11-03T14:3", "Europe/Berlin")).toBeNull();
  expect(instantOf("2026-11-03T14:30", "Europe/Ber")).toBeNull();
});

test("of a time that comes twice when clocks go back, the first is meant", () => {
  expect(instantOf("2026-10-25T02:30", "Europe/Berlin")).toBe("2026-10-25T00:30:00.000Z");
});
