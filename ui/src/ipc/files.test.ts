import { beforeEach, expect, test, vi } from "vitest";
import { handToAsker, pickFiles, pickFilesFor, stopAsking } from "./files";

vi.mock("./transport", () => ({ transport: { pickFiles: () => Promise.resolve() } }));

const tickets = [{ ticket: "one", name: "letter.pdf", size: 3 }];

beforeEach(stopAsking);

test("a file picked for a document goes there once, and the next one to the import", async () => {
  const take = vi.fn();
  await pickFilesFor(take);
  expect(handToAsker(tickets)).toBe(true);
  expect(take).toHaveBeenCalledExactlyOnceWith(tickets);
  expect(handToAsker(tickets)).toBe(false);
});

test("who chose a file for the import is not answered by a document that was left without one", async () => {
  const take = vi.fn();
  await pickFilesFor(take);
  await pickFiles();
  expect(handToAsker(tickets)).toBe(false);
  expect(take).not.toHaveBeenCalled();
});
