import { expect, test } from "vitest";
import { csv } from "./csv";

test("commas, quotes and line breaks stay inside their cell", () => {
  expect(csv(["Title"], [['Lead, "platform"'], ["Two\nlines"]])).toBe('Title\r\n"Lead, ""platform"""\r\n"Two\nlines"');
});

test("a text that a spreadsheet would run is kept as text, a number is not touched", () => {
  expect(csv(["a", "b"], [["=HYPERLINK(1)", -5]])).toBe("a,b\r\n'=HYPERLINK(1),-5");
});

test("what is not known is an empty cell", () => {
  expect(csv(["a", "b", "c"], [[null, undefined, 0]])).toBe("a,b,c\r\n,,0");
});
