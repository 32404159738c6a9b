import { expect, test } from "vitest";
import { differences } from "./differences";

const own = (lines: { text: string; isOwn: boolean }[]) => lines.filter(({ isOwn }) => isOwn).map(({ text }) => text);

test("a line that stands elsewhere is marked on both sides, spaces and pages are not", () => {
  const [naive, ours] = differences(
    "Ada  Lind\nSkills\nRust\nWork\nKestrel",
    "Ada Lind\n\fWork\nKestrel\nSkills\nRust",
  );
  expect(naive.map(({ text }) => text)).toEqual(["Ada Lind", "Skills", "Rust", "Work", "Kestrel"]);
  expect(own(naive)).toHaveLength(2);
  expect(own(ours).sort()).toEqual(own(naive).sort());
});

test("interleaved columns are lines that only a simple reader sees", () => {
  const [naive, ours] = differences("Skills Work\nRust Kestrel", "Skills\nRust\nWork\nKestrel");
  expect(own(naive)).toEqual(["Skills Work", "Rust Kestrel"]);
  expect(own(ours)).toHaveLength(4);
});

test("two empty texts differ in nothing", () => {
  expect(differences("", "\n\f")).toEqual([[], []]);
});
