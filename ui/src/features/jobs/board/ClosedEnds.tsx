import { useDroppable } from "@dnd-kit/core";
import { StatusBadge } from "@/components/StatusBadge";
import type { JobStatus } from "@/ipc/generated/contract";
import { jobLook } from "@/records/looks";
import { closedStatuses } from "../flow";
import styles from "./Board.module.css";

function End({ status }: { status: JobStatus }) {
  const { setNodeRef, isOver } = useDroppable({ id: status });
  return (
    <div ref={setNodeRef} className={styles.end} data-tone={status} data-over={isOver || undefined}>
      <StatusBadge look={jobLook(status)} bare />
    </div>
  );
}

/** While a card is in the air, the folded column opens into the ways a search can end. */
export function ClosedEnds() {
  return (
    <div className={styles.ends}>
      {closedStatuses.map((status) => (
        <End key={status} status={status} />
      ))}
    </div>
  );
}
