import type { InterviewQuery } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { pageSize } from "@/records/useRows";
import type { InterviewsSearch } from "./addresses";

export const queryOf = ({ past, text }: InterviewsSearch): InterviewQuery => ({
  time: past ? "past" : "upcoming",
  from: null,
  until: null,
  job_id: null,
  outcomes: [],
  states: [],
  text: text ?? "",
  offset: 0,
  limit: pageSize,
});

// A row shows its job too, so "jobs changed" asks again.
export const interviewsPage = (query: InterviewQuery) => (offset: number) =>
  ask("interviews", "list_interviews", { ...query, offset }, ["jobs"]);
export const interviewById = (id: string) => ask("interviews", "get_interview", { id });
