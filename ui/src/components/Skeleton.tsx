import { t } from "@/i18n";
import styles from "./Skeleton.module.css";

const widths = [62, 84, 71, 90, 55, 78, 66, 87];

/** What is coming, in grey; invisible for its first 200 ms, so that a quick answer never flashes. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  return (
    <output className={styles.skeleton} aria-label={t("common.loading")}>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <span key={line} className={styles.line} style={{ width: `${widths[line % widths.length]}%` }} />
      ))}
    </output>
  );
}
