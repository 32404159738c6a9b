import { expect, test } from "vitest";
import { firstDay, knownPart, partialDate, period, readPartialDate } from "./partialDate";

test.each([
  ["2019", "2019"],
  ["3/2019", "2019-03"],
  ["03.2019", "2019-03"],
  ["2019-03", "2019-03"],
  ["Mar 2019", "2019-03"],
  ["march 2019", "2019-03"],
  ["Sept. 2019", "2019-09"],
  ["14 Mar 2019", "2019-03-14"],
  ["March 14th, 2019", "2019-03-14"],
  ["2019-03-14", "2019-03-14"],
  ["3/14/2019", "2019-03-14"],
])("“%s” is meant as %s", (text, meant) => {
  expect(readPartialDate(text)).toBe(meant);
});

test.each(["", "soon", "2019-13", "31 Feb 2019", "13/2019", "99", "Mar", "1 2 3 4", "Mar Apr 2019"])(
  "“%s” is no date",
  (text) => {
    expect(readPartialDate(text)).toBeUndefined();
  },
);

test("a date is shown with no more than is known of it", () => {
  expect(partialDate("2019")).toBe("2019");
  expect(partialDate("2019-03")).toBe("Mar 2019");
  expect(partialDate("2019-03-14")).toBe("Mar 14, 2019");
});

test("what is no date is shown as it was written", () => {
  expect(partialDate("Summer 2013")).toBe("Summer 2013");
});

test("a period leaves out what is missing", () => {
  expect(period("2019-03", "2021", null)).toBe("Mar 2019 – 2021");
  expect(period("2019", null, "today")).toBe("2019 – today");
  expect(period(null, "2021", null)).toBe("2021");
});

test("the year of a day comes back as the year it was", () => {
  expect(knownPart(firstDay("2019"), "YEAR")).toBe("2019");
  expect(knownPart(firstDay("2019-03"), "MONTH")).toBe("2019-03");
});
