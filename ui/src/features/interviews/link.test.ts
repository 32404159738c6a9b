import { expect, test } from "vitest";
import { linkIn } from "./link";

test("the link is found among the words around it", () => {
  expect(linkIn("Zoom: https://zoom.example/j/81?pwd=x, code 42")?.href).toBe("https://zoom.example/j/81?pwd=x");
  expect(linkIn("(https://meet.example/abc)")?.host).toBe("meet.example");
});

test("an address of stone and what is no web page are no link", () => {
  expect(linkIn("Hauptstraße 5, 3rd floor")).toBeNull();
  expect(linkIn("javascript:alert(1)")).toBeNull();
  expect(linkIn("https://")).toBeNull();
});
