import { expect, test } from "vitest";
import type { Diagnostic } from "@/ipc/generated/contract";
import { notesOf } from "./notes";

const picture = (page: number): Diagnostic => ({
  code: "image_only_page",
  message: `Page ${page + 1} is a picture.`,
  page,
});

test("what is true of several pages is said once", () => {
  expect(notesOf([picture(0), picture(1), picture(3)])).toEqual([{ message: "Page 1 is a picture.", alsoOn: [2, 4] }]);
});

test("a file of pictures is not called a file without text on top of it", () => {
  const silent: Diagnostic = { code: "no_text", message: "This file has no text.", page: null };
  expect(notesOf([picture(0), silent])).toHaveLength(1);
  expect(notesOf([silent])).toEqual([{ message: "This file has no text.", alsoOn: [] }]);
});
