import { Pencil } from "lucide-react";
import { memo, Suspense } from "react";
import { Checkbox } from "@/components/Checkbox";
import { t } from "@/i18n";
import type { Place, TableColumn } from "./RecordTable";
import styles from "./RecordTable.module.css";
import type { Selection } from "./useSelection";

interface Props<T extends { id: string }, S extends string> {
  record: T | undefined;
  index: number;
  columns: TableColumn<T, S>[];
  start: number;
  size: number;
  selection: Selection;
  isOpen: boolean;
  isTabStop: boolean;
  editing: string | null;
  onCursor: (index: number) => void;
  onEdit: (place: Place | null) => void;
  onOpen: (record: T) => void;
}

/** One record. Its page may still be on the way: then it is an empty line of the right height. */
export function RecordTableRow<T extends { id: string }, S extends string>(props: Props<T, S>) {
  const { record, index, columns, start, size, selection, isOpen, isTabStop, editing, onCursor, onEdit, onOpen } =
    props;
  const place = { transform: `translateY(${start}px)`, height: size };
  if (!record) return <tr className={styles.line} style={place} aria-rowindex={index + 2} />;
  const isSelected = selection.ids.has(record.id);
  return (
    <tr
      className={`${styles.line} ${styles.row}`}
      style={place}
      tabIndex={isTabStop ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-open={isOpen || undefined}
      onFocus={() => onCursor(index)}
      onClick={() => editing === null && onOpen(record)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.target === event.currentTarget) onOpen(record);
        if (event.key === "Escape" && editing !== null) {
          event.preventDefault();
          onEdit(null);
        }
      }}
    >
      <td
        className={styles.cell}
        onClick={(event) => event.stopPropagation()}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <Chooser id={record.id} isSelected={isSelected} toggle={selection.toggle} />
      </td>
      <Cells record={record} columns={columns as TableColumn<unknown, string>[]} editing={editing} onEdit={onEdit} />
    </tr>
  );
}

/** Drawn again only when it changes: a screen of rows is drawn with every key that is typed into the filter. */
const Chooser = memo(
  ({ id, isSelected, toggle }: { id: string; isSelected: boolean; toggle: (id: string) => void }) => (
    <Checkbox aria-label={t("common.select")} isSelected={isSelected} onChange={() => toggle(id)} />
  ),
);

interface CellsProps {
  record: { id: string };
  columns: TableColumn<unknown, string>[];
  editing: string | null;
  onEdit: (place: Place | null) => void;
}

const Cells = memo(({ record, columns, editing, onEdit }: CellsProps) =>
  columns.map(({ id, header, cell, edit, isEnd }) => {
    const isEditing = editing === id && edit !== undefined;
    return (
      <td key={id} className={styles.cell} data-end={isEnd || undefined} data-editing={isEditing || undefined}>
        {isEditing ? <Suspense fallback={cell(record)}>{edit(record, () => onEdit(null))}</Suspense> : cell(record)}
        {edit && !isEditing && (
          <Pen label={t("common.editField", { field: header })} onPress={() => onEdit({ id: record.id, column: id })} />
        )}
      </td>
    );
  }),
);

/** For the mouse only: the keyboard edits with E and D. Plain, because a screen of rows holds a hundred of them. */
function Pen({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.pen}
      aria-label={label}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      <Pencil aria-hidden strokeWidth={1.75} />
    </button>
  );
}
