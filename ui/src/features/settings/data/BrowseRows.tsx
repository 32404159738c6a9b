import { Copy, X } from "lucide-react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { IconButton } from "@/components/IconButton";
import { Sheet } from "@/components/Sheet";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import type { BrowsedRow, TableSummary } from "@/ipc/generated/contract";
import { askOn } from "@/ipc/query";
import { Trouble } from "@/records/QueryGate";
import { Rows } from "@/records/Rows";
import { pageSize, useRows } from "@/records/useRows";
import type { BrowseSearch } from "../addresses";
import styles from "./Browse.module.css";

const rowHeight = 32;

interface Props {
  table: TableSummary;
  search: BrowseSearch;
  onOpen: (row: number | undefined) => void;
}

/** The rows of one table: only those in sight are on the page. One opens as the JSON it is. */
export function BrowseRows({ table, search, onOpen }: Props) {
  const { text = "", sort, descending = false } = search;
  const order = sort === undefined ? { descending } : { descending, sort };
  const rows = useRows<BrowsedRow>({
    ask: (offset) => askOn("jobs", "browse_table", { table: table.name, text, ...order, offset, limit: pageSize }),
    rowHeight,
  });
  const { row, start } = rows;
  if (start.error) return <Trouble error={start.error} onRetry={() => void start.refetch()} />;
  if (start.data?.total === 0) {
    return (
      <EmptyState drawing="search" title={t("data.empty")}>
        {t("data.noMatches")}
      </EmptyState>
    );
  }
  const opened = search.row === undefined ? undefined : row(search.row);
  return (
    <>
      <Rows
        label={table.name}
        rows={rows}
        idOf={(_, index) => String(index)}
        show={(found) => inLine(found, table)}
        look={styles.row}
        openId={search.row === undefined ? undefined : String(search.row)}
        onOpen={(index) => onOpen(Number(index))}
      />
      {opened && <RowSheet table={table.name} row={inOrder(opened, table)} onClose={() => onOpen(undefined)} />}
    </>
  );
}

/** The row with its columns in the table's order. */
const inOrder = (row: BrowsedRow, { columns }: TableSummary): BrowsedRow =>
  Object.fromEntries(columns.map(({ name }) => [name, row[name]]));

/** What a row says, without what only tells it apart. */
function inLine(row: BrowsedRow, { columns }: TableSummary): string {
  const said = columns.filter(({ name, is_hidden }) => !is_hidden && !/(^|_)id$|_at$|_key$/.test(name));
  const cells = said.map(({ name }) => row[name]).filter((cell) => cell !== null && cell !== "" && cell !== "[]");
  return cells
    .map((cell) => (typeof cell === "string" ? cell : JSON.stringify(cell)))
    .join(" · ")
    .slice(0, 300);
}

function RowSheet({ table, row, onClose }: { table: string; row: BrowsedRow; onClose: () => void }) {
  const json = JSON.stringify(row, null, 2);
  const copy = async () => {
    await navigator.clipboard.writeText(json);
    toast({ text: t("data.copied") });
  };
  return (
    <Sheet label={table} onClose={onClose}>
      <header className={styles.head}>
        <h2>{table}</h2>
        <Button size="small" icon={Copy} onPress={() => void copy()}>
          {t("data.copyRow")}
        </Button>
        <IconButton icon={X} label={t("data.close")} onPress={onClose} />
      </header>
      <pre className={styles.json}>{json}</pre>
    </Sheet>
  );
}
