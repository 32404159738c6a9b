import type { LucideIcon } from "lucide-react";
import styles from "./StatusBadge.module.css";

/** How a state looks: its hue always comes with an icon and a word. */
export interface Look {
  tone: string;
  icon: LucideIcon;
  label: string;
  /** Where there is little room. */
  short?: string;
}

export function StatusBadge({ look: { tone, icon: Icon, label }, bare }: { look: Look; bare?: boolean }) {
  return (
    <span className={styles.badge} data-tone={tone} data-bare={bare || undefined}>
      <Icon aria-hidden strokeWidth={2} />
      {label}
    </span>
  );
}
