import { expect, test } from "vitest";
import { everyJob } from "@/records/everyJob";
import { columns, columnsFor, summaryOf } from "./columns";

test("a status filter leaves only the columns it can fill, and narrows the folded one", () => {
  const shown = columnsFor({ ...everyJob, statuses: ["APPLIED", "REJECTED"] });
  expect(shown).toEqual([
    { id: "APPLIED", statuses: ["APPLIED"] },
    { id: "CLOSED", statuses: ["REJECTED"] },
  ]);
});

test("a folded column counts all its statuses and claims no median", () => {
  const counts = [
    { status: "ACCEPTED" as const, count: 1, median_days: 4 },
    { status: "REJECTED" as const, count: 18, median_days: 30 },
  ];
  const closed = columns.find(({ id }) => id === "CLOSED");
  expect(closed && summaryOf(closed, counts)).toEqual({ count: 19, medianDays: null });
});
