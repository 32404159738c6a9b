import type { ReactNode } from "react";
import { t } from "@/i18n";
import styles from "./Profile.module.css";
import { StrengthMark } from "./StrengthMark";
import type { Section as Name, Strength } from "./strength";

interface Props {
  name: Name;
  strength: Strength;
  /** What can be added here. */
  action?: ReactNode;
  children: ReactNode;
}

/** One part of the page: its name, how much it says and what would make it say more. */
export function Section({ name, strength: { level, reason, count }, action, children }: Props) {
  return (
    <section
      id={`profile-${name}`}
      data-section={name}
      className={styles.section}
      aria-labelledby={`profile-${name}-title`}
    >
      <header className={styles.sectionHead}>
        <h2 id={`profile-${name}-title`} className={styles.sectionTitle}>
          {t(`profile.sections.${name}`)}
        </h2>
        <StrengthMark level={level} />
        <p className={styles.reason}>
          {level === "empty"
            ? t(`profile.empty.${name}`)
            : reason !== "complete" && t(`profile.reasons.${reason}`, { count })}
        </p>
        {action}
      </header>
      {children}
    </section>
  );
}
