import type { CSSProperties } from "react";
import { t } from "@/i18n";
import styles from "./MatchRing.module.css";

const radius = 12;
const round = 2 * Math.PI * radius;

const toneOf = (score: number) => (score >= 70 ? "good" : score >= 45 ? "info" : "neutral");

interface Props {
  /** 0 to 100. */
  score: number;
  /** Computed from too little to be trusted: shown with `~`. */
  provisional?: boolean;
  size?: number;
}

export function MatchRing({ score, provisional, size = 28 }: Props) {
  const rounded = Math.round(score);
  const name = provisional
    ? t("common.matchProvisional", { score: rounded })
    : t("common.matchScore", { score: rounded });
  return (
    <span
      className={styles.ring}
      role="img"
      aria-label={name}
      title={name}
      data-tone={toneOf(score)}
      style={{ "--size": `${size / 16}rem` } as CSSProperties}
    >
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <circle cx="14" cy="14" r={radius} />
        <circle
          className={styles.share}
          cx="14"
          cy="14"
          r={radius}
          strokeDasharray={`${(score / 100) * round} ${round}`}
        />
      </svg>
      <span>
        {provisional && "~"}
        {rounded}
      </span>
    </span>
  );
}
