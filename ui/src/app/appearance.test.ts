import { expect, test } from "vitest";
import { nextZoom } from "./appearance";

test("zoom goes from step to step and stops at 75 and 200 per cent", () => {
  expect(nextZoom(1, 1)).toBe(1.15);
  expect(nextZoom(1, -1)).toBe(0.85);
  expect(nextZoom(2, 1)).toBe(2);
  expect(nextZoom(0.75, -1)).toBe(0.75);
});
