import type { GoalQuery, Topic } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { pageSize } from "@/records/useRows";
import type { GoalsSearch } from "./addresses";

/** Whose Mondays count: this computer's. */
const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export const queryOf = ({ status }: GoalsSearch): GoalQuery => ({
  statuses: status ?? [],
  time_zone,
  offset: 0,
  limit: pageSize,
});

// What drives a goal is counted among these.
const counted: Topic[] = ["jobs", "applications", "interviews", "practice"];

export const goalsPage = (query: GoalQuery) => (offset: number) =>
  ask("goals", "list_goals", { ...query, offset }, counted);
export const goalById = (id: string) => ask("goals", "get_goal", { id, time_zone }, counted);
