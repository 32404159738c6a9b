import { beforeEach, expect, test, vi } from "vitest";
import { standing, there } from "./interviewTimes";

beforeEach(() => void vi.stubGlobal("navigator", { languages: ["en-GB"] }));

const interview = { scheduled_at: "2026-11-03T13:30:00Z", duration: 45 };
const at = (instant: string) => standing(interview, new Date(instant));

test("the time left is told in the two units that matter, down to the last minute", () => {
  expect(at("2026-10-30T13:30:00Z")).toEqual({ phase: "before", time: "4 days" });
  expect(at("2026-11-02T09:10:00Z")).toEqual({ phase: "before", time: "1 day, 4 hours" });
  expect(at("2026-11-03T11:15:00Z")).toEqual({ phase: "before", time: "2 hours, 15 minutes" });
  expect(at("2026-11-03T13:29:40Z")).toEqual({ phase: "before", time: "1 minute" });
});

test("while it goes on the time to its end is told, and then how long it is over", () => {
  expect(at("2026-11-03T13:30:00Z")).toEqual({ phase: "during", time: "45 minutes" });
  expect(at("2026-11-03T14:15:00Z").phase).toBe("after");
  expect(at("2026-11-03T15:00:00Z")).toEqual({ phase: "after", time: "45 minutes" });
});

test("the clock there is told with its place, and only where it shows something else", () => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(there(interview.scheduled_at, here)).toBeNull();
  expect(there(interview.scheduled_at, "Pacific/Kiritimati")).toEqual({ time: "03:30", place: "Kiritimati" });
});
