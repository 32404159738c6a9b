/** What is looked at just now, as the coach needs to know it: the address says the place, and the job if there is one. */
import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import type { OnScreen } from "@/features/coach/CoachPanel";
import type { ConversationContext } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";

const contexts: Record<string, ConversationContext> = {
  interviews: "interview_prep",
  practice: "interview_prep",
  resumes: "resume_review",
  goals: "skill_development",
  assessments: "career_change",
};

export interface Place {
  name: string;
  /** The record that the address names. */
  id: string | undefined;
}

/** The part of an address that says where one stands: `/jobs?job=…` and `/jobs/…` are the same job. */
export function placeOf(pathname: string, search: Record<string, unknown>): Place {
  const [name = "", inPath] = pathname.split("/").filter(Boolean);
  const inSearch = name === "jobs" ? search.job : search.open;
  return { name, id: inPath ?? (typeof inSearch === "string" ? inSearch : undefined) };
}

export function useOnScreen(): OnScreen & { isCoach: boolean } {
  const { name, id } = useRouterState({
    select: ({ location }) => placeOf(location.pathname, location.search as Record<string, unknown>),
    structuralSharing: true,
  });
  const application = useQuery({
    ...ask("applications", "get_application", { id: id ?? "" }),
    enabled: name === "applications" && id !== undefined,
  });
  const interview = useQuery({
    ...ask("interviews", "get_interview", { id: id ?? "" }),
    enabled: name === "interviews" && id !== undefined,
  });
  const jobs: Record<string, string | undefined> = {
    jobs: id,
    applications: application.data?.job_id,
    interviews: interview.data?.job_id,
  };
  const job = jobs[name];
  return { job, context: contexts[name] ?? (job ? "job_search" : "general"), isCoach: name === "coach" };
}
