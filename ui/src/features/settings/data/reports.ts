import type { ImportReport } from "@/ipc/generated/contract";

/** How many records an import makes or would make. */
export const recordsIn = ({ counts }: ImportReport) => counts.reduce((sum, { count }) => sum + count, 0);

/** How many interviews that are here already would be brought up to date or cancelled. */
export const changesIn = ({ interviews, duplicates }: ImportReport) =>
  Math.max(interviews.filter(({ interview }) => interview !== null).length - duplicates, 0);
