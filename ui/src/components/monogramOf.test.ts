import { expect, test } from "vitest";
import { hueOf, initialsOf } from "./monogramOf";

test("a monogram is made of the first letters of the first two words, in any script", () => {
  expect(["Northwind Traders", "acme", "Ödland & Söhne", "東京 電力", "  "].map(initialsOf)).toEqual([
    "NT",
    "A",
    "ÖS",
    "東電",
    "",
  ]);
});

test("a name keeps its hue however it is written", () => {
  expect(hueOf(" Acme ")).toBe(hueOf("acme"));
  expect(hueOf("Acme")).not.toBe(hueOf("Contoso"));
});
