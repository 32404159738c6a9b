import { hashKey, keepPreviousData, type UseQueryOptions, useQueries, useQuery } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { IpcError, Page } from "@/ipc/generated/contract";

export const pageSize = 50;

type PageQuery<T> = Pick<UseQueryOptions<Page<T>, IpcError>, "queryKey" | "queryFn" | "meta">;

/** The pages that hold rows `first` to `last`. */
export function pagesOf(first: number, last: number): number[] {
  const from = Math.floor(first / pageSize);
  return Array.from({ length: Math.floor(last / pageSize) - from + 1 }, (_, index) => from + index);
}

interface Options<T> {
  /** The question for the page that begins at `offset`; it asks for `pageSize` records. */
  ask: (offset: number) => PageQuery<T>;
  rowHeight: number;
  gap?: number;
}

/** A list of any length: only the rows in sight are on the page, and only their pages are asked for. */
export function useRows<T>({ ask, rowHeight, gap = 0 }: Options<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const first = ask(0) as UseQueryOptions<Page<T>, IpcError>;
  // While a narrower question is on its way the old answer stays, so that typing a filter never blinks.
  const start = useQuery({ ...first, placeholderData: keepPreviousData });
  const total = start.data?.total ?? 0;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    gap,
    overscan: 6,
  });
  const inSight = virtual.getVirtualItems();
  // Half a page beyond either end is asked for as well, so that who scrolls on finds the rows there.
  const above = (inSight[0]?.index ?? 0) - pageSize / 2;
  const below = (inSight.at(-1)?.index ?? 0) + pageSize / 2;
  const pages = pagesOf(Math.max(above, 0), Math.max(Math.min(below, total - 1), 0));
  const answers = useQueries({
    queries: pages.map((page) => ask(page * pageSize) as UseQueryOptions<Page<T>, IpcError>),
  });
  const question = hashKey(first.queryKey ?? []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its top
  useEffect(() => virtual.scrollToOffset(0), [question]);

  const row = (index: number): T | undefined =>
    index < pageSize
      ? start.data?.items[index]
      : answers[Math.floor(index / pageSize) - (pages[0] ?? 0)]?.data?.items[index % pageSize];
  return { scroller, start, total, virtual, inSight, row };
}
