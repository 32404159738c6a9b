import { expect, test } from "vitest";
import { firstOpen } from "./answers";

const items = ["R1", "I1", "A1"];

test("a questionnaire goes on at the first item that was left open, even behind answered ones", () => {
  expect(firstOpen(items, {})).toBe(0);
  expect(firstOpen(items, { R1: 0, A1: 4 })).toBe(1);
});

test("with every item answered, zero included, only the result is left", () => {
  expect(firstOpen(items, { R1: 0, I1: 0, A1: 0 })).toBe(3);
});
