import type { ReactNode } from "react";
import { type Drawing, Illustration } from "./Illustration";
import styles from "./State.module.css";

interface Props {
  drawing: Drawing;
  title: string;
  /** What this place is for, with one example. */
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ drawing, title, children, action }: Props) {
  return (
    <section className={styles.state}>
      <Illustration drawing={drawing} className={styles.picture} />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{children}</p>
      {action && <div className={styles.actions}>{action}</div>}
    </section>
  );
}
