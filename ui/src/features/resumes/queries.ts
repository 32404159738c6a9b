/** What the Resumes screens ask and change. */
import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { FileContent, IpcError, ResumeCheck, ResumeFields, ResumeId, ResumeQuery } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { longestPage } from "@/records/rows";
import { pageSize } from "@/records/useRows";

export const everyResume: ResumeQuery = { text: "", all_versions: false, offset: 0, limit: 100 };

export const resumesPage = (text: string) => (offset: number) =>
  ask("resumes", "list_resumes", { ...everyResume, text, offset, limit: pageSize });
export const anyResumes = () => ask("resumes", "list_resumes", everyResume);
export const resumeById = (id: ResumeId) => ask("resumes", "get_resume", { id });
export const versionsOf = (id: ResumeId) => ask("resumes", "resume_versions", { id });
export const usesOf = (resume_id: ResumeId) =>
  ask(
    "applications",
    "list_applications",
    {
      text: "",
      statuses: [],
      job_id: null,
      resume_id,
      follow_up_by: null,
      sort: "submitted_at",
      descending: true,
      offset: 0,
      limit: longestPage,
    },
    ["jobs"],
  );

// A file never changes: no topic asks for it again.
export const fileOf = (id: ResumeId) =>
  queryOptions<FileContent, IpcError>({ queryKey: ["file", id], queryFn: () => call("resume_file", { id }) });
// Neither does what is found in it; only the month it is looked at in counts, and that is not worth asking for again.
export const checkOf = (id: ResumeId, password: string | undefined) =>
  queryOptions<ResumeCheck, IpcError>({
    queryKey: ["file", id, "check", password ?? null],
    queryFn: () => call("check_resume", { id, ...(password === undefined ? {} : { password }) }),
  });
export const givenFile = (ticket: string) =>
  queryOptions<FileContent, IpcError>({ queryKey: ["file", ticket], queryFn: () => call("read_file", { ticket }) });

export function useSaveResume(id: ResumeId) {
  const client = useQueryClient();
  return async (changes: Partial<ResumeFields>) => {
    const resume = await call("update_resume", { id, changes });
    client.setQueryData(resumeById(id).queryKey, resume);
  };
}

export async function makePrimary({ id, title }: { id: ResumeId; title: string }) {
  try {
    await call("set_primary_resume", { id });
    toast({ text: t("resumes.madePrimary", { title }) });
  } catch (error) {
    toast({ text: asIpcError(error).message, bad: true });
  }
}
