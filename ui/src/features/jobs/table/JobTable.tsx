import { useState } from "react";
import { EmptyState } from "@/components/EmptyState";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { JobCard, JobQuery, JobSort } from "@/ipc/generated/contract";
import { usePreferences } from "@/ipc/preferences";
import { Trouble } from "@/records/QueryGate";
import { type Order, type Place, RecordTable } from "@/records/RecordTable";
import { everyRow } from "@/records/rows";
import { useRows } from "@/records/useRows";
import { useSelection } from "@/records/useSelection";
import { jobsPage } from "../queries";
import type { Moving } from "../useMoving";
import { columns } from "./columns";
import { saveJobsCsv } from "./export";
import { SelectionBar } from "./SelectionBar";
import { useTableKeys } from "./useTableKeys";

interface Props {
  query: JobQuery;
  openJob: string | undefined;
  onOpen: (id: string) => void;
  onOrder: (order: Order<JobSort>) => void;
  moving: Moving;
}

const shown = columns();
const rowHeight = { normal: 36, compact: 30 };

export default function JobTable({ query, openJob, onOpen, onOrder, moving }: Props) {
  const { density } = usePreferences();
  const rows = useRows<JobCard>({ ask: jobsPage(query), rowHeight: rowHeight[density] });
  const selection = useSelection();
  const [cursor, setCursor] = useState<number | null>(null);
  const [editing, setEditing] = useState<Place | null>(null);
  const everyJob = () => everyRow((offset, limit) => call("list_jobs", { ...query, offset, limit }));
  const chosenJobs = async () => (await everyJob()).filter(({ id }) => selection.ids.has(id));
  const attempt = (work: Promise<unknown>) =>
    void work.catch((error) => toast({ text: asIpcError(error).message, bad: true }));

  const moveChosen = () => attempt(chosenJobs().then(moving.choose));
  const archiveChosen = async () => {
    for (const id of selection.ids) await call("update_job", { id, changes: { archived: true } });
    toast({ text: t("jobs.archived", { count: selection.ids.size }) });
    selection.clear();
  };
  const walkTo = (index: number) => {
    setCursor(index);
    const id = rows.row(index)?.id;
    if (openJob && id && openJob !== id) onOpen(id);
  };
  const current = cursor === null ? undefined : rows.row(cursor);
  useTableKeys({
    current,
    cursor,
    setCursor,
    total: rows.total,
    rowAt: rows.row,
    selection,
    moving,
    setEditing,
    moveChosen,
    hasSheet: openJob !== undefined,
  });

  if (rows.start.error) return <Trouble error={rows.start.error} onRetry={() => void rows.start.refetch()} />;
  if (rows.start.data?.total === 0) {
    return (
      <EmptyState drawing="search" title={t("jobs.noMatch.title")}>
        {t("jobs.noMatch.text")}
      </EmptyState>
    );
  }
  return (
    <>
      <RecordTable
        label={t("jobs.title")}
        columns={shown}
        rows={rows}
        order={{ by: query.sort, descending: query.descending }}
        onOrder={onOrder}
        selection={selection}
        onSelectAll={() => attempt(everyJob().then((all) => selection.add(all.map(({ id }) => id))))}
        cursor={cursor}
        onCursor={walkTo}
        editing={editing}
        onEdit={setEditing}
        openId={openJob}
        onOpen={({ id }) => onOpen(id)}
      />
      <SelectionBar
        count={selection.ids.size}
        onMove={moveChosen}
        onArchive={() => attempt(archiveChosen())}
        onExport={() => attempt(chosenJobs().then(saveJobsCsv))}
        onClear={selection.clear}
      />
    </>
  );
}
