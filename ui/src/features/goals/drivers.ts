/** What says how far a goal is. */
import type { ProgressDriver } from "@/ipc/generated/contract";

/** Whether the records of the search are counted, so that there is a pace. */
export const isCounted = (driver: ProgressDriver) => driver !== "MANUAL" && driver !== "MILESTONES";
