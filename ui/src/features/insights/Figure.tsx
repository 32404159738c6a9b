import type { ReactNode } from "react";
import { t } from "@/i18n";
import styles from "./Insights.module.css";

interface Props {
  title: string;
  /** What it means, in a sentence. */
  meaning: string;
  /** What to keep in mind when reading it. */
  caveat: string;
  children: ReactNode;
  header: string[];
  /** The numbers behind the picture; the first cell names the row. */
  rows: string[][];
}

/** A picture of numbers: what it means, the picture with its labels on it, and the table behind it. */
export function Figure({ title, meaning, caveat, children, header, rows }: Props) {
  return (
    <section className={styles.figure}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.meaning}>{meaning}</p>
      {children}
      <p className={styles.quiet}>{caveat}</p>
      {rows.length > 0 && (
        <details className={styles.behind}>
          <summary>{t("insights.table", { title })}</summary>
          <table className={styles.table}>
            <thead>
              <tr>
                {header.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, place) => (
                    <td key={header[place + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}

interface Bar {
  id: string;
  label: string;
  /** 0 to 1. */
  share: number;
  value: string;
}

/** One bar a line, named on its left, its number on its right. */
export function Bars({ label, bars }: { label: string; bars: Bar[] }) {
  return (
    <ul className={styles.bars} aria-label={label}>
      {bars.map(({ id, label: name, share, value }) => (
        <li key={id} className={styles.line}>
          <span className={styles.name} title={name}>
            {name}
          </span>
          <span className={styles.track} aria-hidden>
            <span className={styles.fill} style={{ width: `${100 * share}%` }} />
          </span>
          <span className={styles.value}>{value}</span>
        </li>
      ))}
    </ul>
  );
}
