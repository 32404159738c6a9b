/** The board's columns: one a status, with every way to be closed folded into the last. */
import type { BoardColumn, JobQuery, JobStatus } from "@/ipc/generated/contract";
import { closedStatuses, openStatuses } from "../flow";

export interface Column {
  id: JobStatus | "CLOSED";
  statuses: JobStatus[];
}

export const columns: Column[] = [
  ...openStatuses.map((status) => ({ id: status, statuses: [status] })),
  { id: "CLOSED", statuses: [...closedStatuses] },
];

/** With statuses chosen as a filter, a column shows only what both allow; one that can show nothing is left out. */
export function columnsFor(query: JobQuery): Column[] {
  if (query.statuses.length === 0) return columns;
  return columns
    .map(({ id, statuses }) => ({ id, statuses: statuses.filter((status) => query.statuses.includes(status)) }))
    .filter(({ statuses }) => statuses.length > 0);
}

/** Count and median days of a column; a median over several statuses would mean nothing, so a folded column has none. */
export function summaryOf({ statuses }: Column, counts: BoardColumn[]) {
  const own = counts.filter(({ status }) => statuses.includes(status));
  return {
    count: own.reduce((sum, { count }) => sum + count, 0),
    medianDays: own.length === 1 ? (own[0]?.median_days ?? null) : null,
  };
}
