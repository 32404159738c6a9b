import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { JobQuery } from "@/ipc/generated/contract";
import { deleteRecords } from "@/records/deleting";
import { everyRow } from "@/records/rows";
import type { Selection } from "@/records/useSelection";
import type { Moving } from "../useMoving";
import { saveJobsCsv } from "./export";

const attempt = (work: Promise<unknown>) =>
  void work.catch((error) => toast({ text: asIpcError(error).message, bad: true }));

const archiveAll = async (ids: string[], archived: boolean) => {
  for (const id of ids) await call("update_job", { id, changes: { archived } });
};

interface Options {
  query: JobQuery;
  selection: Selection;
  moving: Moving;
}

/** What can be done with all that is selected, and with all that the list holds. */
export function useChosen({ query, selection, moving }: Options) {
  const everyJob = () => everyRow((offset, limit) => call("list_jobs", { ...query, offset, limit }));
  const chosenJobs = async () => (await everyJob()).filter(({ id }) => selection.ids.has(id));
  const ids = [...selection.ids];

  async function archive() {
    await archiveAll(ids, true);
    const undo = { label: t("common.undo"), run: () => attempt(archiveAll(ids, false)) };
    toast({ text: t("jobs.archived", { count: ids.length }), action: undo });
    selection.clear();
  }

  async function remove() {
    if (await deleteRecords("job", ids, t("jobs.count", { count: ids.length }))) selection.clear();
  }

  return {
    selectAll: () => attempt(everyJob().then((all) => selection.add(all.map(({ id }) => id)))),
    move: () => attempt(chosenJobs().then(moving.choose)),
    archive: () => attempt(archive()),
    remove: () => attempt(remove()),
    save: () => attempt(chosenJobs().then(saveJobsCsv)),
  };
}

export type Chosen = ReturnType<typeof useChosen>;
