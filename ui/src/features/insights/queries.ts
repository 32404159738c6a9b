import { ask } from "@/ipc/query";

const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export const insights = () =>
  ask("jobs", "insights", { since: null, time_zone, weeks: 12 }, ["applications", "interviews"]);
