import { beforeEach, expect, test, vi } from "vitest";
import { daysUntil, fileSize, onDay, relative, salaryRange, toMajor, toMinor } from "./format";

beforeEach(() => void vi.stubGlobal("navigator", { languages: ["en-US"] }));

const now = new Date(2026, 5, 15, 9, 30);

test("money is in minor units, as many as the currency has", () => {
  expect(toMinor(65000.5, "EUR")).toBe(6500050);
  expect(toMinor(4_500_000, "JPY")).toBe(4_500_000);
  expect(toMajor(6500050, "EUR")).toBe(65000.5);
});

test("a salary is a range, an open end, or nothing", () => {
  expect(salaryRange(6_000_000, 7_500_000, "EUR")).toMatch(/^€60.*75K$/);
  expect(salaryRange(6_000_000, null, "EUR")).toBe("€60K+");
  expect(salaryRange(null, 7_500_000, "EUR")).toBe("≤ €75K");
  expect(salaryRange(null, null, "EUR")).toBeNull();
});

test("a date without a time is that day here, not midnight elsewhere", () => {
  expect(daysUntil("2026-06-15", now)).toBe(0);
  expect(daysUntil("2026-06-14", now)).toBe(-1);
});

test("late last night was yesterday", () => {
  expect(relative(new Date(2026, 5, 14, 23, 50).toISOString(), now)).toBe("yesterday");
});

test("time passes in minutes and hours today, then in days, weeks, months", () => {
  const before = (hours: number) => relative(new Date(now.getTime() - hours * 3_600_000).toISOString(), now);
  expect(before(0.005)).toBe("now");
  expect(before(0.25)).toBe("15 minutes ago");
  expect(before(3)).toBe("3 hours ago");
  expect(before(24 * 5)).toBe("5 days ago");
  expect(before(24 * 15)).toBe("2 weeks ago");
  expect(before(24 * 70)).toBe("2 months ago");
});

test("moving a step to another day keeps its time of day", () => {
  const moved = new Date(onDay(new Date(2026, 5, 10, 14, 20).toISOString(), "2026-06-03"));
  expect([moved.getDate(), moved.getHours(), moved.getMinutes()]).toEqual([3, 14, 20]);
});

test("a file's size is said in the unit that keeps it short", () => {
  expect([840, 12_400, 3_440_000].map(fileSize)).toEqual(["840 bytes", "12.4 kB", "3.44 MB"]);
});
