/** What the Jobs screens ask and change. No answer is put into a cache by hand but the one just saved: "jobs changed" refreshes the rest. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call } from "@/ipc/call";
import type { JobCard, JobFields, JobQuery, JobStatus, Note, NoteFields, Page } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { everyJob } from "@/records/everyJob";
import { longestPage } from "@/records/rows";
import { pageSize } from "@/records/useRows";
import type { JobsSearch } from "./addresses";

const endOfWeek = (now: Date) => new Date(now.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);

/** What the address says, as the core is asked it. */
export const queryOf = (search: JobsSearch, now = new Date()): JobQuery => ({
  ...everyJob,
  text: search.text ?? "",
  statuses: search.status ?? [],
  work_modes: search.mode ?? [],
  job_types: search.type ?? [],
  due_by: search.due ? endOfWeek(now) : null,
  match_from: search.match ?? null,
  archived: search.archived ?? false,
  sort: search.sort ?? "updated_at",
  descending: !search.ascending,
});

export const jobsPage = (query: JobQuery) => (offset: number) =>
  ask("jobs", "list_jobs", { ...query, offset, limit: pageSize });
export const boardColumns = (query: JobQuery) => ask("jobs", "job_board", query);
/** The views a person saved of this list. */
export const savedViews = ask("settings", "list_saved_views", { kind: "JOBS" });

export const jobById = (id: string) => ask("jobs", "get_job", { id });
/** Either side of it may change. */
export const matchOf = (job: string) => ask("jobs", "get_match", { job }, ["profile", "resumes"]);
export const historyOf = (id: string) => ask("jobs", "job_history", { id });

const everyOn = (job: string) => ({ text: "", job_id: job, offset: 0, limit: longestPage });
export const notesOn = (job: string) => ask("jobs", "list_notes", everyOn(job));
export const contactsOn = (job: string) => ask("jobs", "list_contacts", everyOn(job));

export const applicationsOn = (job: string) =>
  ask("applications", "list_applications", {
    ...everyOn(job),
    statuses: [],
    resume_id: null,
    follow_up_by: null,
    sort: "updated_at",
    descending: true,
  });
export const interviewsOn = (job: string) =>
  ask("interviews", "list_interviews", {
    ...everyOn(job),
    time: "any",
    from: null,
    until: null,
    outcomes: [],
    states: [],
  });
export const documentsOn = (job: string) =>
  ask("documents", "list_documents", {
    ...everyOn(job),
    document_types: [],
    all_versions: false,
    sort: "updated_at",
    descending: true,
  });

export function useSaveNote({ id, job_id }: Note) {
  const client = useQueryClient();
  return async (changes: Partial<NoteFields>) => {
    const saved = await call("update_note", { id, changes });
    if (job_id === null) return;
    client.setQueryData(
      notesOn(job_id).queryKey,
      (now) => now && { ...now, items: now.items.map((note) => (note.id === id ? saved : note)) },
    );
  };
}

export function useSaveJob(id: string) {
  const client = useQueryClient();
  return async (changes: Partial<JobFields>) => {
    const job = await call("update_job", { id, changes });
    client.setQueryData(jobById(id).queryKey, job);
  };
}

interface Move {
  id: string;
  status: JobStatus;
  reopen?: boolean;
}

/** The list on screen says it with the core's answer; "jobs changed" then puts the rows in their order. */
export function useMove() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (move: Move) => call("move_job", move),
    onSuccess: ({ id, status }) => {
      const moved = (card: JobCard) => (card.id === id ? { ...card, status } : card);
      client.setQueriesData<Page<JobCard>>(
        { queryKey: ["jobs", "list_jobs"] },
        (page) => page && { ...page, items: page.items.map(moved) },
      );
    },
  });
}
