import { expect, test } from "vitest";
import { sizeOf, textOf } from "./fileContent";

const file = (text: string, media_type: string) => {
  const bytes = new TextEncoder().encode(text);
  return { name: "file", media_type, base64: btoa(String.fromCharCode(...bytes)) };
};

test("a letter with accents is read as it was written", () => {
  expect(textOf(file("Grüße aus Łódź", "text/plain"))).toBe("Grüße aus Łódź");
});

test("a PDF is no text", () => {
  expect(textOf(file("%PDF-1.7", "application/pdf"))).toBeNull();
});

test("the size is that of the file, not of its base64", () => {
  expect(["a", "ab", "abc", "abcd"].map((text) => sizeOf(file(text, "text/plain")))).toEqual([1, 2, 3, 4]);
});
