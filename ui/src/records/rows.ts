/** Every page of a list, for what needs all of it: an export, "select all". */
import type { Page } from "@/ipc/generated/contract";

/** The longest page the core gives. */
export const longestPage = 1000;

export async function everyRow<T>(page: (offset: number, limit: number) => Promise<Page<T>>): Promise<T[]> {
  const rows: T[] = [];
  for (;;) {
    const { items, total } = await page(rows.length, longestPage);
    rows.push(...items);
    if (items.length === 0 || rows.length >= total) return rows;
  }
}
