import { expect, test } from "vitest";
import { lookOf, sizeOf, textOf } from "./fileContent";

const file = (text: string, media_type: string) => {
  const bytes = new TextEncoder().encode(text);
  return { name: "file", media_type, base64: btoa(String.fromCharCode(...bytes)) };
};

test("a letter with accents is read as it was written", () => {
  expect(textOf(file("Grüße aus Łódź", "text/plain"))).toBe("Grüße aus Łódź");
});

test("a file is shown in the way its kind allows, and one of an unknown kind is not", () => {
  const kinds = ["application/pdf", "text/markdown", "text/csv", "image/png", "application/zip"];
  expect(kinds.map((kind) => lookOf(file("", kind)))).toEqual(["pages", "markdown", "text", "picture", null]);
});

test("the size is that of the file, not of its base64", () => {
  expect(["a", "ab", "abc", "abcd"].map((text) => sizeOf(file(text, "text/plain")))).toEqual([1, 2, 3, 4]);
});
