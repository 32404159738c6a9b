import { useQuery } from "@tanstack/react-query";
import { Maximize2, X } from "lucide-react";
import { IconButton } from "@/components/IconButton";
import { Sheet } from "@/components/Sheet";
import { t } from "@/i18n";
import { QueryGate } from "@/records/QueryGate";
import { jobById } from "../queries";
import { useJobsSearch } from "../useJobsSearch";
import type { Moving } from "../useMoving";
import { JobDetail } from "./JobDetail";
import { JobMenu } from "./JobMenu";

/** A job over the list it came from. Esc goes back to the list, Enter opens the whole page. */
export default function JobSheet({ id, moving }: { id: string; moving: Moving }) {
  const job = useQuery(jobById(id));
  const { search, change, navigate } = useJobsSearch();
  const close = () => change({ job: undefined, tab: undefined, due_first: undefined });
  const openPage = () => void navigate({ to: "/jobs/$job", params: { job: id }, search: { tab: search.tab } });
  return (
    <Sheet label={job.data?.title ?? t("common.loading")} onClose={close} onEnter={openPage}>
      <QueryGate query={job}>
        {(data) => (
          <JobDetail
            key={id}
            job={data}
            tab={search.tab ?? "overview"}
            onTab={(tab) => change({ tab })}
            moving={moving}
            isDueFirst={search.due_first}
            actions={
              <>
                <JobMenu job={data} moving={moving} onGone={close} />
                <IconButton icon={Maximize2} label={t("jobs.openPage")} shortcut="Enter" onPress={openPage} />
                <IconButton icon={X} label={t("common.close")} shortcut="Escape" onPress={close} />
              </>
            }
          />
        )}
      </QueryGate>
    </Sheet>
  );
}
