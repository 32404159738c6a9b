import type { InterviewQuery, Subject } from "@/ipc/generated/contract";
import { ask, askOn } from "@/ipc/query";
import { longestPage } from "@/records/rows";
import { pageSize } from "@/records/useRows";
import type { InterviewsSearch } from "./addresses";

const every: InterviewQuery = {
  time: "any",
  from: null,
  until: null,
  job_id: null,
  outcomes: [],
  states: [],
  text: "",
  offset: 0,
  limit: pageSize,
};

export const queryOf = ({ view, past, text }: InterviewsSearch): InterviewQuery => ({
  ...every,
  time: view === "week" ? "any" : past ? "past" : "upcoming",
  text: text ?? "",
});

// A row shows its job too, so "jobs changed" asks again.
export const interviewsPage = (query: InterviewQuery) => (offset: number) =>
  ask("interviews", "list_interviews", { ...query, offset }, ["jobs"]);
/** All that begin within a period. */
export const interviewsWithin = (from: string, until: string, text = "") =>
  askOn("interviews", "list_interviews", { ...every, from, until, text, limit: longestPage }, ["jobs"]);
export const nextAfter = (instant: string) =>
  ask("interviews", "list_interviews", { ...every, from: instant, states: ["SCHEDULED"], limit: 1 }, ["jobs"]);

export const interviewById = (id: string) => ask("interviews", "get_interview", { id });
export const historyOf = (id: string) => ask("interviews", "interview_history", { id });
export const remindersOf = (subject: Subject) => ask("reminders", "list_reminders", subject, ["interviews"]);
export const reminderChoices = ask("settings", "get_reminder_choices", null);
export const prepOf = (id: string) => ask("interviews", "prep_pack", { id }, ["jobs", "profile", "practice"]);
export const storyById = (id: string) => ask("practice", "get_story", { id });
/** A thank-you note from the profile's facts, put together by rules. */
export const thanksFor = (job_id: string) => ask("jobs", "draft_letter", { job_id, kind: "THANK_YOU" }, ["profile"]);
export const settings = ask("settings", "get_settings", null);
