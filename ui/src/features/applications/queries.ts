import type { ApplicationQuery } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
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
export const applicationById = (id: string) => ask("applications", "get_application", { id });
