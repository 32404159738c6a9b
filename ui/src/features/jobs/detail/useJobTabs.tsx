import { useQuery } from "@tanstack/react-query";
import type { TabEntry } from "@/components/Tabs";
import { t } from "@/i18n";
import type { Job } from "@/ipc/generated/contract";
import type { JobTab } from "../addresses";
import { MatchTab } from "../match/MatchTab";
import { applicationsOn, documentsOn, interviewsOn } from "../queries";
import { Applications } from "./Applications";
import { Documents } from "./Documents";
import { Interviews } from "./Interviews";
import { Overview } from "./Overview";
import { Posting } from "./Posting";

/** The parts of a job. Interviews and documents come from screens of their own and have a tab once there are any. */
export function useJobTabs(
  job: Job,
  isDueFirst: boolean | undefined,
  onTab: (tab: JobTab) => void,
): TabEntry<JobTab>[] {
  const applications = useQuery(applicationsOn(job.id)).data;
  const interviews = useQuery(interviewsOn(job.id)).data;
  const documents = useQuery(documentsOn(job.id)).data;
  const tab = (id: JobTab, content: React.ReactNode, count?: number) => ({
    id,
    label: t(`jobs.tabs.${id}`),
    content,
    count,
  });
  return [
    tab("overview", <Overview job={job} isDueFirst={isDueFirst} />),
    tab("posting", <Posting job={job} />),
    tab("match", <MatchTab job={job} onPosting={() => onTab("posting")} />),
    tab("applications", <Applications job={job} applications={applications?.items ?? []} />, applications?.total),
    ...(interviews?.total ? [tab("interviews", <Interviews interviews={interviews.items} />, interviews.total)] : []),
    ...(documents?.total ? [tab("documents", <Documents documents={documents.items} />, documents.total)] : []),
  ];
}
