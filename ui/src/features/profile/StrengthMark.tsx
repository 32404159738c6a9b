import { VisuallyHidden } from "react-aria-components";
import { t } from "@/i18n";
import styles from "./Profile.module.css";
import type { Level } from "./strength";

const shares: Record<Level, number> = { empty: 0, thin: 1 / 3, good: 2 / 3, strong: 1 };
const tones: Record<Level, string> = { empty: "neutral", thin: "warn", good: "info", strong: "good" };
const round = 2 * Math.PI * 3;

/** How much a section says: an empty ring to a full disc, and the word for it. */
export function StrengthMark({ level, bare }: { level: Level; bare?: boolean }) {
  const word = t(`profile.levels.${level}`);
  return (
    <span className={styles.strength} data-tone={tones[level]} title={bare ? word : undefined}>
      <svg viewBox="0 0 14 14" width="14" height="14" fill="none" aria-hidden="true">
        <circle cx="7" cy="7" r="6" stroke="currentColor" strokeWidth="1.25" />
        <circle
          cx="7"
          cy="7"
          r="3"
          stroke="currentColor"
          strokeWidth="6"
          strokeDasharray={`${shares[level] * round} ${round}`}
          transform="rotate(-90 7 7) scale(0.66) translate(3.6 3.6)"
        />
      </svg>
      {bare ? <VisuallyHidden>{word}</VisuallyHidden> : <span>{word}</span>}
    </span>
  );
}
