import { expect, test } from "vitest";
import { overlapping, placesOn, weekOf } from "./week";

const interview = (
  id: string,
  hour: number,
  minute: number,
  duration: number,
  state: "SCHEDULED" | "CANCELLED" = "SCHEDULED",
) => ({
  id,
  scheduled_at: new Date(2026, 10, 24, hour, minute).toISOString(),
  duration,
  state,
});

const placed = (...interviews: ReturnType<typeof interview>[]) =>
  placesOn("2026-11-24", interviews).map(({ card, from, until, lane, lanes }) => [card.id, from, until, lane, lanes]);

test("a week begins with the day that was chosen, across the ends of months and years", () => {
  expect(weekOf("2026-11-24", "MONDAY")).toEqual([
    "2026-11-23",
    "2026-11-24",
    "2026-11-25",
    "2026-11-26",
    "2026-11-27",
    "2026-11-28",
    "2026-11-29",
  ]);
  expect(weekOf("2026-11-22", "MONDAY")[0]).toBe("2026-11-16");
  expect(weekOf("2027-01-01", "SUNDAY")[0]).toBe("2026-12-27");
  expect(weekOf("2026-11-20", "SATURDAY")[0]).toBe("2026-11-14");
});

test("two at once are both marked, one after the other are not, and a cancelled one is in nobody's way", () => {
  const long = interview("long", 9, 0, 180);
  const inside = interview("inside", 9, 30, 30);
  const later = interview("later", 11, 30, 60);
  const next = interview("next", 12, 30, 60);
  expect([...overlapping([next, later, inside, long])].toSorted()).toEqual(["inside", "later", "long"]);
  expect(overlapping([later, next]).size).toBe(0);
  expect(overlapping([long, interview("gone", 9, 0, 60, "CANCELLED")]).size).toBe(0);
});

test("what overlaps stands side by side, and what comes after has the whole width again", () => {
  expect(
    placed(interview("a", 9, 0, 60), interview("b", 9, 30, 60), interview("c", 10, 0, 30), interview("d", 12, 0, 60)),
  ).toEqual([
    ["a", 540, 600, 0, 2],
    ["b", 570, 630, 1, 2],
    ["c", 600, 630, 0, 2],
    ["d", 720, 780, 0, 1],
  ]);
});

test("a short one is high enough to read, and one past midnight ends with its day", () => {
  expect(placed(interview("short", 9, 0, 10))).toEqual([["short", 540, 570, 0, 1]]);
  expect(placed(interview("late", 23, 50, 60))).toEqual([["late", 1410, 1440, 0, 1]]);
});
