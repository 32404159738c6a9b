import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { t } from "@/i18n";
import type { JobCard, JobQuery, JobStatus } from "@/ipc/generated/contract";
import { boardColumns } from "../queries";
import type { Moving } from "../useMoving";
import styles from "./Board.module.css";
import { BoardColumn } from "./BoardColumn";
import { columnsFor, summaryOf } from "./columns";
import { LiftedCard } from "./LiftedCard";
import { useBoardKeys } from "./useBoardKeys";

interface Props {
  query: JobQuery;
  openJob: string | undefined;
  onOpen: (id: string, dueFirst?: true) => void;
  moving: Moving;
}

export function Board({ query, openJob, onOpen, moving }: Props) {
  const { data: counts = [] } = useQuery({ ...boardColumns(query), placeholderData: keepPreviousData });
  const [lifted, setLifted] = useState<JobCard | null>(null);
  const columns = columnsFor(query);
  const { cursor, setLength, focusRow, isFollowed } = useBoardKeys({
    columnCount: columns.length,
    moving,
    openJob,
    onOpen,
  });
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));

  const lift = ({ active }: DragStartEvent) => setLifted(active.data.current?.job ?? null);
  const drop = ({ over }: DragEndEvent) => {
    if (lifted && over) moving.move(lifted, over.id as JobStatus);
    setLifted(null);
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={{ screenReaderInstructions: { draggable: t("jobs.dragHelp") } }}
      onDragStart={lift}
      onDragEnd={drop}
      onDragCancel={() => setLifted(null)}
    >
      <div className={styles.board}>
        {columns.map((column, index) => (
          <BoardColumn
            key={column.id}
            column={column}
            query={query}
            summary={summaryOf(column, counts)}
            cursorRow={cursor?.column === index ? cursor.row : null}
            openJob={openJob}
            isDragging={lifted !== null}
            onLength={(length) => setLength(index, length)}
            onFocusRow={(row, job) => focusRow({ column: index, row }, job)}
            onOpen={(job) => onOpen(job.id)}
            isFollowed={isFollowed}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>{lifted && <LiftedCard job={lifted} />}</DragOverlay>
    </DndContext>
  );
}
