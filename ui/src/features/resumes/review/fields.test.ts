import { expect, test } from "vitest";
import { sectionsOf } from "./fields";
import { sample } from "./sample";

const fieldsAt = (entry: string) =>
  sectionsOf(sample)
    .flatMap(({ entries }) => entries)
    .find(({ pointer }) => pointer === entry)?.fields ?? [];

test("only sections that say something are looked over, in the order people read them", () => {
  expect(sectionsOf(sample).map(({ name }) => name)).toEqual(["basics", "work", "skills"]);
  expect(sectionsOf({})).toEqual([]);
});

test("a list is as sure as its least sure line, and stands wherever its lines stand", () => {
  const highlights = fieldsAt("/work/0").find(({ name }) => name === "highlights");
  expect(highlights?.confidence).toBe(0.5);
  expect(highlights?.spans.map(({ page }) => page)).toEqual([0, 1]);
});

test("what is always there but was not found is shown as missing", () => {
  expect(
    fieldsAt("/work/2")
      .filter(({ isMissing }) => isMissing)
      .map(({ pointer }) => pointer),
  ).toEqual(["/work/2/name"]);
});

test("an end that was not found is shown empty, but is not missed", () => {
  expect(fieldsAt("/work/0").find(({ name }) => name === "endDate")).toMatchObject({ value: "", isMissing: false });
});

test("the employer is called a company although JSON Resume calls it a name", () => {
  expect(fieldsAt("/work/0").find(({ name }) => name === "name")?.label).toBe("company");
  expect(fieldsAt("/basics").find(({ name }) => name === "name")?.label).toBe("name");
});

test("a user name is shown only where no link says it", () => {
  const withLink = { basics: { profiles: [{ network: "GitHub", url: "github.com/mara", username: "mara" }] } };
  const without = { basics: { profiles: [{ network: "GitHub", username: "mara" }] } };
  const names = (resume: object) => sectionsOf(resume)[0]?.entries[1]?.fields.map(({ name }) => name);
  expect(names(withLink)).toEqual(["network", "url"]);
  expect(names(without)).toEqual(["network", "username"]);
});
