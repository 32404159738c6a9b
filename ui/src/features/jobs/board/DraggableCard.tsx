import { useDraggable } from "@dnd-kit/core";
import { useEffect, useRef } from "react";
import type { JobCard } from "@/ipc/generated/contract";
import { Card } from "./Card";

interface Props {
  job: JobCard;
  row: number;
  isOpen: boolean;
  onOpen: (job: JobCard) => void;
  onFocusRow: (row: number, job: JobCard) => void;
  /** Whether the keyboard moved this card here and wants to stay with it. */
  isFollowed: (id: string) => boolean;
}

/** Dragged by pointer only; the keyboard moves cards with Ctrl+arrows and M instead. */
export function DraggableCard({ job, row, isOpen, onOpen, onFocusRow, isFollowed }: Props) {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: job.id, data: { job } });
  const card = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a moved card arrives in its new column by being mounted there
  useEffect(() => {
    if (isFollowed(job.id)) card.current?.focus();
  }, []);
  return (
    <Card
      ref={(element) => {
        card.current = element;
        setNodeRef(element);
      }}
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
