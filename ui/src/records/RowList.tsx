import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Monogram } from "@/components/Monogram";
import styles from "./RowList.module.css";
import { Rows } from "./Rows";
import type { useRows } from "./useRows";

export const rowHeight = 52;

interface RowWords {
  id: string;
  /** What stands before all of it, such as its day. */
  lead?: ReactNode;
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
  words: (record: T, index: number) => RowWords;
  openId: string | undefined;
  onOpen: (id: string) => void;
}

/** A long list of two-line rows. */
export function RowList<T>({ words, ...list }: Props<T>) {
  return (
    <Rows
      {...list}
      idOf={(record, index) => words(record, index).id}
      look={styles.row}
      show={(record, index) => {
        const { lead, name, icon, title, more, end } = words(record, index);
        return (
          <>
            {lead}
            <Mark name={name} icon={icon} />
            <span className={styles.words}>
              <span className={styles.title}>{title}</span>
              <span className={styles.more}>{more}</span>
            </span>
            <span className={styles.end}>{end}</span>
          </>
        );
      }}
    />
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
