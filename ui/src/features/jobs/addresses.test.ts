import { expect, test } from "vitest";
import { jobsSearch } from "./addresses";

test("an address keeps what it can say", () => {
  expect(
    jobsSearch({ view: "table", status: ["APPLIED", "REJECTED"], sort: "company", ascending: true, job: "x" }),
  ).toMatchObject({
    view: "table",
    status: ["APPLIED", "REJECTED"],
    sort: "company",
    ascending: true,
    job: "x",
  });
});

test("an address from another version, or typed by hand, never breaks the screen", () => {
  const search = jobsSearch({ view: "gallery", status: ["HIRED", 4], sort: "salary", archived: "yes", text: 7 });
  expect(Object.values(search).every((value) => value === undefined)).toBe(true);
});
