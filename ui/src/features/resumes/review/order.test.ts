import { expect, test } from "vitest";
import { nextInOrder } from "./order";

const fields = ["name", "headline?", "phone", "employer?", "city"];
const inDoubt = (field: string) => field.endsWith("?");
const next = (here: string) => nextInOrder(fields, inDoubt, here, 1);

test("Tab goes through everything doubtful, then through the rest from the top", () => {
  const walk = [next("headline?"), next("employer?"), next("name"), next("phone"), next("city")];
  expect(walk).toEqual(["employer?", "name", "phone", "city", undefined]);
});

test("Shift+Tab walks back the same way", () => {
  expect(nextInOrder(fields, inDoubt, "name", -1)).toBe("employer?");
  expect(nextInOrder(fields, inDoubt, "headline?", -1)).toBeUndefined();
});

test("from somewhere else there is no next", () => {
  expect(next("save")).toBeUndefined();
});
