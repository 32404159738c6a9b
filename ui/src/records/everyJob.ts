import type { JobQuery } from "@/ipc/generated/contract";

/** The question that leaves nothing out; narrower ones spread it. */
export const everyJob: JobQuery = {
  text: "",
  statuses: [],
  work_modes: [],
  job_types: [],
  source: null,
  tag: null,
  due_by: null,
  deadline_by: null,
  match_from: null,
  archived: false,
  sort: "updated_at",
  descending: true,
  offset: 0,
  limit: 100,
};
