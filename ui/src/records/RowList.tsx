import type { LucideIcon } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Button } from "react-aria-components";
import { Monogram } from "@/components/Monogram";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import styles from "./RowList.module.css";
import type { useRows } from "./useRows";

export const rowHeight = 52;

interface RowWords {
  id: string;
  /** Whose monogram stands before it, where there is no icon. */
  name: string;
  icon?: LucideIcon;
  title: string;
  more: string;
  end: ReactNode;
}

interface Props<T> {
  label: string;
  rows: ReturnType<typeof useRows<T>>;
  words: (record: T) => RowWords;
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

/** A long list of two-line rows: only those in sight are on the page. Enter or a click opens one. */
export function RowList<T>({ label, rows, words, openId, onOpen }: Props<T>) {
  const { scroller, virtual, inSight, row, total } = rows;
  useWalk(label, rows);
  return (
    <div ref={scroller} className={styles.scroll}>
      <ul className={styles.inner} aria-label={label} style={{ height: virtual.getTotalSize() }}>
        {inSight.map(({ key, index, start, size }) => {
          const record = row(index);
          const shown = record && words(record);
          return (
            <li
              key={key}
              className={styles.place}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              {shown && (
                <Button
                  className={styles.row}
                  data-open={shown.id === openId || undefined}
                  onPress={() => onOpen(shown.id)}
                >
                  <Mark name={shown.name} icon={shown.icon} />
                  <span className={styles.words}>
                    <span className={styles.title}>{shown.title}</span>
                    <span className={styles.more}>{shown.more}</span>
                  </span>
                  <span className={styles.end}>{shown.end}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Mark({ name, icon: Icon }: { name: string; icon: LucideIcon | undefined }) {
  if (!Icon) return <Monogram name={name} size={28} />;
  return (
    <span className={styles.icon}>
      <Icon aria-hidden strokeWidth={1.75} />
    </span>
  );
}
