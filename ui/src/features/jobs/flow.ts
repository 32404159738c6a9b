/** The status flow as the screens use it. The rules themselves are the core's. */
import type { JobStatus } from "@/ipc/generated/contract";

export const openStatuses = [
  "INTERESTED",
  "APPLIED",
  "INTERVIEW_SCHEDULED",
  "INTERVIEW_COMPLETED",
  "OFFER_RECEIVED",
] as const satisfies JobStatus[];
export const closedStatuses = ["ACCEPTED", "REJECTED", "WITHDRAWN"] as const satisfies JobStatus[];
export const allStatuses: readonly JobStatus[] = [...openStatuses, ...closedStatuses];

export const isClosed = (status: JobStatus) => (closedStatuses as readonly JobStatus[]).includes(status);

/** The column beside this one, where Ctrl+arrow puts a card. A closed job has no neighbour: it is reopened on purpose. */
export function neighbour(status: JobStatus, direction: 1 | -1): JobStatus | undefined {
  const place = (openStatuses as readonly JobStatus[]).indexOf(status);
  return place < 0 ? undefined : openStatuses[place + direction];
}

/** The steps a job's header shows: the way to an offer, and the end it came to or may come to. */
export const stepsOf = (status: JobStatus): JobStatus[] => [...openStatuses, isClosed(status) ? status : "ACCEPTED"];
