import { expect, test } from "vitest";
import { stepped } from "./cursor";

const lengths = [3, 0, 1, 5];

test("the cursor stays on the board", () => {
  expect(stepped({ column: 0, row: 2 }, "down", lengths)).toEqual({ column: 0, row: 2 });
  expect(stepped({ column: 0, row: 0 }, "up", lengths)).toEqual({ column: 0, row: 0 });
  expect(stepped({ column: 3, row: 4 }, "right", lengths)).toEqual({ column: 3, row: 4 });
});

test("sideways it passes empty columns and keeps to the nearest row", () => {
  expect(stepped({ column: 0, row: 2 }, "right", lengths)).toEqual({ column: 2, row: 0 });
  expect(stepped({ column: 3, row: 4 }, "left", lengths)).toEqual({ column: 2, row: 0 });
});
