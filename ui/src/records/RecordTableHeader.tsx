import { ArrowDown, ArrowUp } from "lucide-react";
import { Button } from "react-aria-components";
import type { Order, TableColumn } from "./RecordTable";
import styles from "./RecordTable.module.css";

interface Props<T, S extends string> {
  column: TableColumn<T, S>;
  order: Order<S>;
  onOrder: (order: Order<S>) => void;
  onResize: ((event: unknown) => void) | undefined;
}

/** Sorts by its column; the same column again turns the order round. */
export function RecordTableHeader<T, S extends string>({ column, order, onOrder, onResize }: Props<T, S>) {
  const { header, sort, isEnd } = column;
  const isSorted = sort !== undefined && sort === order.by;
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={styles.header}
      data-end={isEnd || undefined}
      aria-sort={isSorted ? (order.descending ? "descending" : "ascending") : undefined}
    >
      {sort ? (
        <Button
          className={styles.sort}
          onPress={() => onOrder({ by: sort, descending: isSorted ? !order.descending : true })}
        >
          {header}
          {isSorted && <Arrow aria-hidden strokeWidth={2} />}
        </Button>
      ) : (
        header
      )}
      <span className={styles.resizer} onMouseDown={onResize} onTouchStart={onResize} aria-hidden />
    </th>
  );
}
