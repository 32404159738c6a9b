import { expect, test } from "vitest";
import { everyRow } from "./rows";
import { pagesOf } from "./useRows";

const all = Array.from({ length: 2345 }, (_, id) => ({ id: String(id) }));
const page = async (offset: number, limit: number) => ({ items: all.slice(offset, offset + limit), total: all.length });

test("a long list is read to its end", async () => {
  expect(await everyRow(page)).toEqual(all);
});

test("a list that shrinks while it is read still ends", async () => {
  const shrinking = async (offset: number) => ({ items: offset === 0 ? all.slice(0, 10) : [], total: 20 });
  expect(await everyRow(shrinking)).toHaveLength(10);
});

test("only the pages in sight are asked for", () => {
  expect(pagesOf(0, 20)).toEqual([0]);
  expect(pagesOf(40, 160)).toEqual([0, 1, 2, 3]);
  expect(pagesOf(9_990, 9_999)).toEqual([199]);
});
