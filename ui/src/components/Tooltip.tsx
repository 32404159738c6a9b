import type { ReactNode } from "react";
import { Tooltip as AriaTooltip } from "react-aria-components";
import { Kbd } from "./Kbd";
import styles from "./Tooltip.module.css";

export function Tooltip({ children, shortcut }: { children: ReactNode; shortcut?: string | undefined }) {
  return (
    <AriaTooltip offset={6} className={styles.tooltip}>
      {children}
      {shortcut && <Kbd keys={shortcut} />}
    </AriaTooltip>
  );
}
