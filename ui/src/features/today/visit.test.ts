import { expect, test } from "vitest";
import { visitAt } from "./visit";

const day = (time: string) => new Date(`2026-11-24T${time}:00Z`);

test("at the first visit nothing is old", () => {
  expect(visitAt(day("09:00"), null)).toEqual({ since: null, seen: "2026-11-24T09:00:00.000Z" });
});

test("coming back the same morning is the same visit: what was new stays new", () => {
  const morning = { since: "2026-11-23T17:00:00.000Z", seen: "2026-11-24T08:00:00.000Z" };
  expect(visitAt(day("09:30"), morning)).toEqual({ since: morning.since, seen: "2026-11-24T09:30:00.000Z" });
});

test("coming back in the evening, things are new since the morning", () => {
  const morning = { since: "2026-11-23T17:00:00.000Z", seen: "2026-11-24T08:00:00.000Z" };
  expect(visitAt(day("18:00"), morning).since).toBe(morning.seen);
});
