import type { ApplicationQuery } from "@/ipc/generated/contract";
import { ask, askOn } from "@/ipc/query";
import { longestPage } from "@/records/rows";
import { pageSize } from "@/records/useRows";
import type { ApplicationsSearch } from "./addresses";

export const queryOf = ({ text, status }: ApplicationsSearch): ApplicationQuery => ({
  text: text ?? "",
  statuses: status ?? [],
  job_id: null,
  resume_id: null,
  follow_up_by: null,
  sort: "updated_at",
  descending: true,
  offset: 0,
  limit: pageSize,
});

// A row shows its job too, so "jobs changed" asks again.
export const applicationsPage = (query: ApplicationQuery) => (offset: number) =>
  ask("applications", "list_applications", { ...query, offset }, ["jobs"]);
/** What may have been sent: every version of every resume. */
export const everyResume = ask("resumes", "list_resumes", {
  text: "",
  all_versions: true,
  offset: 0,
  limit: longestPage,
});
/** What a saved letter claims; asked again when the facts change. */
export const letterClaims = (text: string, jobId: string) =>
  askOn("applications", "check_grounding", { text, job_id: jobId }, ["profile", "resumes", "jobs"]);
export const applicationById = (id: string) => ask("applications", "get_application", { id });
