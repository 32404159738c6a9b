import { ProgressBar as AriaProgressBar } from "react-aria-components";
import styles from "./ProgressBar.module.css";

interface Props {
  label: string;
  done: number;
  /** Null when nobody knows how much there is. */
  total: number | null;
  hideLabel?: boolean;
}

export function ProgressBar({ label, done, total, hideLabel }: Props) {
  const share = total ? done / total : 0;
  return (
    <AriaProgressBar
      className={styles.bar}
      aria-label={label}
      isIndeterminate={total === null}
      value={share * 100}
      data-unknown={total === null || undefined}
    >
      {!hideLabel && <span>{label}</span>}
      <div className={styles.track}>
        <div className={styles.fill} style={total === null ? undefined : { transform: `scaleX(${share})` }} />
      </div>
    </AriaProgressBar>
  );
}
