import { ask } from "@/ipc/query";

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export const todaySince = (since: string | null) =>
  ask("jobs", "today", { time_zone: zone, since }, ["interviews", "applications", "goals"]);

export const nextInterview = ask(
  "interviews",
  "list_interviews",
  {
    time: "upcoming",
    from: null,
    until: null,
    job_id: null,
    outcomes: [],
    states: ["SCHEDULED"],
    text: "",
    offset: 0,
    limit: 1,
  },
  ["jobs"],
);

export const unanswered = ask("reminders", "list_unanswered_reminders", null, [
  "interviews",
  "applications",
  "jobs",
  "goals",
]);

export const currentUser = ask("accounts", "current_user", null);
