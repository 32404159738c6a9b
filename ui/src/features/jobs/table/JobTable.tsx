import { useState } from "react";
import { EmptyState } from "@/components/EmptyState";
import { t } from "@/i18n";
import type { JobCard, JobQuery, JobSort } from "@/ipc/generated/contract";
import { usePreferences } from "@/ipc/preferences";
import { Trouble } from "@/records/QueryGate";
import { type Order, type Place, RecordTable } from "@/records/RecordTable";
import { useRows } from "@/records/useRows";
import { useSelection } from "@/records/useSelection";
import { jobsPage } from "../queries";
import type { Moving } from "../useMoving";
import { columns } from "./columns";
import { SelectionBar } from "./SelectionBar";
import { useChosen } from "./useChosen";
import { useTableKeys } from "./useTableKeys";

interface Props {
  query: JobQuery;
  openJob: string | undefined;
  onOpen: (id: string) => void;
  onOrder: (order: Order<JobSort>) => void;
  moving: Moving;
}

const shown = columns();
const rowHeight = { NORMAL: 36, COMPACT: 30 };

export default function JobTable({ query, openJob, onOpen, onOrder, moving }: Props) {
  const { density } = usePreferences();
  const rows = useRows<JobCard>({ ask: jobsPage(query), rowHeight: rowHeight[density] });
  const selection = useSelection();
  const [cursor, setCursor] = useState<number | null>(null);
  const [editing, setEditing] = useState<Place | null>(null);
  const chosen = useChosen({ query, selection, moving });
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
    chosen,
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
        onSelectAll={chosen.selectAll}
        cursor={cursor}
        onCursor={walkTo}
        editing={editing}
        onEdit={setEditing}
        openId={openJob}
        onOpen={({ id }) => onOpen(id)}
      />
      <SelectionBar count={selection.ids.size} chosen={chosen} onClear={selection.clear} />
    </>
  );
}
