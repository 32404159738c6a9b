import type { ImportReport } from "@/ipc/generated/contract";

/** How many records an import makes or would make. */
export const recordsIn = ({ counts }: ImportReport) => counts.reduce((sum, { count }) => sum + count, 0);
