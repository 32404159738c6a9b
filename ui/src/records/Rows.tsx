import { type ReactNode, useRef } from "react";
import { Button } from "react-aria-components";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import styles from "./Rows.module.css";
import type { useRows } from "./useRows";

interface Props<T> {
  label: string;
  rows: ReturnType<typeof useRows<T>>;
  idOf: (record: T, index: number) => string;
  /** What stands in a row. */
  show: (record: T, index: number) => ReactNode;
  /** How it stands there: a class for the row. */
  look: string | undefined;
  openId: string | undefined;
  onOpen: (id: string) => void;
}

/** J and K walk from row to row, wherever the keyboard was last; rows out of sight are scrolled to. */
function useWalk<T>(label: string, { scroller, virtual, total }: ReturnType<typeof useRows<T>>) {
  const cursor = useRef(-1);
  const walk = (step: 1 | -1) => () => {
    const here = scroller.current?.querySelector("li:focus-within");
    const from = here ? Number(here.getAttribute("aria-posinset")) - 1 : cursor.current;
    const next = Math.min(Math.max(from + step, 0), total - 1);
    cursor.current = next;
    virtual.scrollToIndex(next);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`li[aria-posinset="${next + 1}"] button`)?.focus(),
    );
  };
  useShortcuts([
    { keys: "j", label: t("common.nextRow"), group: label, run: walk(1) },
    { keys: "k", label: t("common.previousRow"), group: label, run: walk(-1) },
  ]);
}

/** A list of any length: only the rows in sight are on the page. Enter or a click opens one. */
export function Rows<T>({ label, rows, idOf, show, look, openId, onOpen }: Props<T>) {
  const { scroller, virtual, inSight, row, total } = rows;
  useWalk(label, rows);
  return (
    <div ref={scroller} className={styles.scroll}>
      <ul className={styles.inner} aria-label={label} style={{ height: virtual.getTotalSize() }}>
        {inSight.map(({ key, index, start, size }) => {
          const record = row(index);
          const id = record && idOf(record, index);
          return (
            <li
              key={key}
              className={styles.place}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              {record && id !== undefined && (
                <Button
                  className={`${styles.row} ${look ?? ""}`}
                  data-open={id === openId || undefined}
                  onPress={() => onOpen(id)}
                >
                  {show(record, index)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
