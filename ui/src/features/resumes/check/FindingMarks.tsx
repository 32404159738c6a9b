import type { ResumeFinding } from "@/ipc/generated/contract";
import styles from "./Check.module.css";

interface Props {
  findings: ResumeFinding[];
  page: number;
  size: { width: number; height: number };
  active: number | null;
  onPick: (index: number) => void;
}

const share = (part: number, whole: number) => `${(part / whole) * 100}%`;
const tones = { error: "bad", warning: "warn", info: "info" };

/** Where on a page each finding stands. For the pointer only: the list beside it is the way by keyboard. */
export function FindingMarks({ findings, page, size, active, onPick }: Props) {
  return findings.map((finding, index) => {
    const { box } = finding;
    if (finding.page !== page || !box) return null;
    return (
      <button
        type="button"
        key={`${finding.id} ${box.x} ${box.y} ${finding.message}`}
        tabIndex={-1}
        aria-hidden
        className={styles.mark}
        data-tone={tones[finding.severity]}
        data-finding={index}
        data-active={index === active || undefined}
        style={{
          left: share(box.x - 1, size.width),
          top: share(box.y - 1, size.height),
          width: share(box.width + 2, size.width),
          height: share(box.height + 2, size.height),
        }}
        onClick={() => onPick(index)}
      />
    );
  });
}
