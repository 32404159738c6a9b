import type { ReactNode } from "react";
import { number } from "@/i18n/format";
import styles from "./PageHeader.module.css";

interface Props {
  title: string;
  count?: number | undefined;
  /** The view switch and whatever narrows the list. */
  children?: ReactNode;
  /** The filter field and the one primary button. */
  actions?: ReactNode;
}

export function PageHeader({ title, count, children, actions }: Props) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      {count !== undefined && <span className={styles.count}>{number(count)}</span>}
      <div className={styles.middle}>{children}</div>
      <div className={styles.end}>{actions}</div>
    </header>
  );
}
