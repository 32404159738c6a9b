import { useDraggable } from "@dnd-kit/core";
import type { JobCard } from "@/ipc/generated/contract";
import { Card } from "./Card";

interface Props {
  job: JobCard;
  row: number;
  isOpen: boolean;
  onOpen: (job: JobCard) => void;
  onFocusRow: (row: number, job: JobCard) => void;
}

/** Dragged by pointer only; the keyboard moves cards with Ctrl+arrows and M instead. */
export function DraggableCard({ job, row, isOpen, onOpen, onFocusRow }: Props) {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: job.id, data: { job } });
  return (
    <Card
      ref={setNodeRef}
      job={job}
      isOpen={isOpen}
      isAway={isDragging}
      data-row={row}
      data-job={job.id}
      onPointerDown={listeners?.onPointerDown as React.PointerEventHandler | undefined}
      onFocus={() => onFocusRow(row, job)}
      onClick={() => onOpen(job)}
    />
  );
}
