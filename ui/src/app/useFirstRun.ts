import { useQuery } from "@tanstack/react-query";
import { usePreferences } from "@/ipc/preferences";
import { ask } from "@/ipc/query";
import { everyJob } from "@/records/everyJob";

/** Whether nobody has said how to begin and there is nothing here yet; `null` until that is known. */
export function useFirstRun(): boolean | null {
  const { started } = usePreferences();
  const jobs = useQuery({ ...ask("jobs", "list_jobs", { ...everyJob, limit: 1 }), enabled: started === false });
  if (started === null) return null;
  if (started || jobs.isError) return false;
  return jobs.data ? jobs.data.total === 0 : null;
}
