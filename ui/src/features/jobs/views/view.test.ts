import { expect, test } from "vitest";
import type { SavedView } from "@/ipc/generated/contract";
import type { JobsSearch } from "../addresses";
import { addressOf, isAsSaved, viewOf } from "./view";

const saved = (query: SavedView["query"]): SavedView => ({
  id: "v",
  kind: "JOBS",
  name: "Remote",
  query,
  ordinal: 0,
  created_at: "",
  updated_at: "",
});

test("a view keeps filters, order and layout, and nothing of what lies over the list", () => {
  const search: JobsSearch = {
    view: "table",
    mode: ["REMOTE"],
    sort: "deadline",
    ascending: true,
    job: "1",
    new: true,
  };
  expect(viewOf(search)).toEqual({ view: "table", mode: ["REMOTE"], sort: "deadline", ascending: true });
});

test("picking a view clears the filters it does not have", () => {
  const before: JobsSearch = { text: "nurse", due: true };
  const after = { ...before, ...addressOf(saved({ view: "board", mode: ["REMOTE"] })) } as JobsSearch;
  expect(viewOf(after)).toEqual({ view: "board", mode: ["REMOTE"] });
  expect(after.saved).toBe("v");
});

test("a view knows whether the list has gone on since", () => {
  const view = saved({ mode: ["REMOTE"], view: "table" });
  expect(isAsSaved(view, { view: "table", mode: ["REMOTE"], job: "1" })).toBe(true);
  expect(isAsSaved(view, { view: "table", mode: ["REMOTE"], text: "nurse" })).toBe(false);
});

test("a view from another version is read as far as it is understood", () => {
  expect(viewOf(addressOf(saved({ mode: ["BY_SEA"], colour: "red", due: true })) as JobsSearch)).toEqual({ due: true });
});
