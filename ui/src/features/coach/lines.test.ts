import { expect, it } from "vitest";
import { linesOf } from "./lines";

it("a change shows what is and what would be", () => {
  const basis = { about: "Baker, Mill", before: { status: "INTERESTED" } };
  expect(linesOf({ change: { kind: "move_job", job_id: "7", status: "APPLIED" }, basis })).toEqual([
    { label: "Status", before: "Interested", after: "Applied" },
  ]);
});

it("something new has nothing before it, and leaves out what is not said", () => {
  const change = { kind: "add_job", title: "Baker", company: "Mill", location: null, url: null } as const;
  const lines = linesOf({ change, basis: { about: null, before: null } });
  expect(lines.map(({ before, after }) => [before, after])).toEqual([
    [null, "Baker"],
    [null, "Mill"],
  ]);
});
