/** A saved view and the address it stands for. The sheet and the dialogs that lie over a list are no part of its view. */
import type { SavedView } from "@/ipc/generated/contract";
import { type JobsSearch, jobsSearch } from "../addresses";

const parts = ["view", "text", "status", "mode", "type", "due", "match", "archived", "sort", "ascending"] as const;
type Part = (typeof parts)[number];

/** What of an address is kept under a name. */
export const viewOf = (search: JobsSearch) =>
  Object.fromEntries(parts.flatMap((part) => (search[part] === undefined ? [] : [[part, search[part]]]))) as Pick<
    JobsSearch,
    Part
  >;

/** The changes that lead from any address to this view: what it does not name is cleared. */
export function addressOf({ id, query }: SavedView): Record<Part, unknown> & { saved: string } {
  const kept = jobsSearch(typeof query === "object" && !Array.isArray(query) ? { ...query } : {});
  return { ...(Object.fromEntries(parts.map((part) => [part, kept[part]])) as Record<Part, unknown>), saved: id };
}

/** Whether the list still looks as it was saved. */
export const isAsSaved = (view: SavedView, search: JobsSearch) =>
  JSON.stringify(viewOf(addressOf(view) as JobsSearch)) === JSON.stringify(viewOf(search));
