import { columnResizingFeature, columnSizingFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { type ReactNode, useEffect, useMemo } from "react";
import { Checkbox } from "@/components/Checkbox";
import { t } from "@/i18n";
import styles from "./RecordTable.module.css";
import { RecordTableHeader } from "./RecordTableHeader";
import { RecordTableRow } from "./RecordTableRow";
import type { useRows } from "./useRows";
import type { Selection } from "./useSelection";

export interface TableColumn<T, S extends string> {
  id: string;
  header: string;
  /** In pixels at first; the person may drag it. */
  size: number;
  /** What the core sorts by for this column; without it the header is no button. */
  sort?: S;
  isEnd?: boolean;
  cell: (record: T) => ReactNode;
  /** The same value as a field, for editing where it stands. */
  edit?: (record: T, done: () => void) => ReactNode;
}

export interface Order<S extends string> {
  by: S;
  descending: boolean;
}

export interface Place {
  id: string;
  column: string;
}

interface Props<T extends { id: string }, S extends string> {
  label: string;
  columns: TableColumn<T, S>[];
  rows: ReturnType<typeof useRows<T>>;
  order: Order<S>;
  onOrder: (order: Order<S>) => void;
  selection: Selection;
  onSelectAll: () => void;
  cursor: number | null;
  onCursor: (index: number) => void;
  editing: Place | null;
  onEdit: (place: Place | null) => void;
  openId: string | undefined;
  onOpen: (record: T) => void;
}

const features = tableFeatures({ columnSizingFeature, columnResizingFeature });
const noData: never[] = [];
const checkboxWidth = 36;

/** A long list as rows and columns: only what is in sight is on the page, and the core does the sorting. */
export function RecordTable<T extends { id: string }, S extends string>(props: Props<T, S>) {
  const { label, columns, rows, order, onOrder, selection, onSelectAll, cursor, editing, openId } = props;
  const { scroller, total, virtual, inSight, row } = rows;
  const sizing = useMemo(() => columns.map(({ id, size }) => ({ id, size, minSize: 64 })), [columns]);
  const table = useTable({ features, columns: sizing, data: noData, columnResizeMode: "onChange" });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const widths = headers.map((header) => header.getSize());
  const template = [`${checkboxWidth}px`, ...widths.map((width) => `minmax(${width}px, ${width}fr)`)].join(" ");

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a moved cursor scrolls and takes the keyboard
  useEffect(() => {
    if (cursor === null) return;
    virtual.scrollToIndex(cursor);
    const frame = requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${cursor + 2}"]`)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [cursor]);

  return (
    <div ref={scroller} className={styles.scroll}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows take the keyboard and are selected, as in a grid
        role="grid"
        className={styles.table}
        aria-label={label}
        aria-rowcount={total + 1}
        aria-multiselectable
        style={{ "--columns": template } as React.CSSProperties}
      >
        <thead className={styles.head}>
          <tr className={styles.row} aria-rowindex={1}>
            <th className={styles.header} scope="col">
              <Checkbox
                aria-label={t("common.selectAll")}
                isSelected={total > 0 && selection.ids.size === total}
                isIndeterminate={selection.ids.size > 0 && selection.ids.size < total}
                onChange={(on) => (on ? onSelectAll() : selection.clear())}
              />
            </th>
            {columns.map((column, index) => (
              <RecordTableHeader
                key={column.id}
                {...{ column, order, onOrder }}
                onResize={headers[index]?.getResizeHandler()}
              />
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {inSight.map(({ index, start, size }) => {
            const record = row(index);
            return (
              <RecordTableRow
                key={record?.id ?? index}
                {...{ record, index, columns, start, size, selection }}
                isOpen={record !== undefined && record.id === openId}
                isTabStop={index === (cursor ?? 0)}
                editing={editing?.id === record?.id ? (editing?.column ?? null) : null}
                onCursor={props.onCursor}
                onEdit={props.onEdit}
                onOpen={props.onOpen}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
