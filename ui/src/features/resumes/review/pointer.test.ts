import { expect, test } from "vitest";
import { valueAt, withValueAt } from "./pointer";

const resume = { basics: { name: "Mara" }, work: [{ name: "Northwind" }, { name: "Contoso" }] };

test("a value is found by its pointer, and where there is none there is nothing", () => {
  expect(valueAt(resume, "/work/1/name")).toBe("Contoso");
  expect(valueAt(resume, "/work/7/name")).toBeUndefined();
  expect(valueAt(resume, "/basics/location/city")).toBeUndefined();
});

test("writing leaves the original as it was and makes what is missing on the way", () => {
  const next = withValueAt(resume, "/basics/location/city", "Berlin");
  expect(next).toEqual({ ...resume, basics: { name: "Mara", location: { city: "Berlin" } } });
  expect(resume.basics).toEqual({ name: "Mara" });
});

test("an entry of a list stays in a list, and nothing takes its key away", () => {
  const next = withValueAt(resume, "/work/0/name", undefined);
  expect(next.work).toEqual([{}, { name: "Contoso" }]);
  expect(Array.isArray(next.work)).toBe(true);
});
