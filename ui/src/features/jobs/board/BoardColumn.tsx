import { useDroppable } from "@dnd-kit/core";
import { useEffect } from "react";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { JobCard, JobQuery } from "@/ipc/generated/contract";
import { closedLook, jobLook } from "@/records/looks";
import { useRows } from "@/records/useRows";
import { jobsPage } from "../queries";
import styles from "./Board.module.css";
import { ClosedEnds } from "./ClosedEnds";
import type { Column } from "./columns";
import { DraggableCard } from "./DraggableCard";

const cardHeight = 120;

interface Props {
  column: Column;
  query: JobQuery;
  summary: { count: number; medianDays: number | null };
  /** The row the keyboard is on, if it is in this column. */
  cursorRow: number | null;
  openJob: string | undefined;
  isDragging: boolean;
  onLength: (length: number) => void;
  onFocusRow: (row: number, job: JobCard) => void;
  onOpen: (job: JobCard) => void;
  isFollowed: (id: string) => boolean;
}

export function BoardColumn({
  column,
  query,
  summary,
  cursorRow,
  openJob,
  isDragging,
  onLength,
  onFocusRow,
  onOpen,
  isFollowed,
}: Props) {
  const isClosed = column.id === "CLOSED";
  const look = column.id === "CLOSED" ? closedLook() : jobLook(column.id);
  const { setNodeRef, isOver } = useDroppable({ id: column.id, disabled: isClosed });
  const { scroller, start, total, virtual, inSight, row } = useRows({
    ask: jobsPage({ ...query, statuses: column.statuses }),
    rowHeight: cardHeight,
    gap: 8,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the length is reported when it changes, not when the listener does
  useEffect(() => onLength(total), [total]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a moved cursor scrolls
  useEffect(() => {
    if (cursorRow === null) return;
    virtual.scrollToIndex(cursorRow);
    const frame = requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${cursorRow}"]`)?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [cursorRow]);

  return (
    <section
      ref={setNodeRef}
      className={styles.column}
      data-tone={look.tone}
      data-over={isOver || undefined}
      aria-label={look.label}
    >
      <header className={styles.head}>
        <StatusBadge look={look} bare />
        <span className={styles.count}>{number(summary.count)}</span>
        {summary.medianDays !== null && (
          <span className={styles.median} title={t("jobs.medianTitle")}>
            {t("jobs.days", { days: Math.round(summary.medianDays) })}
          </span>
        )}
      </header>
      {isClosed && isDragging && <ClosedEnds />}
      <div ref={scroller} className={styles.scroll} hidden={isClosed && isDragging}>
        {start.data?.total === 0 && <p className={styles.nothing}>{t("jobs.columnEmpty")}</p>}
        <ul className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {inSight.map(({ index, start: top }) => {
            const job = row(index);
            return (
              <li
                key={job?.id ?? index}
                aria-setsize={total}
                aria-posinset={index + 1}
                className={styles.row}
                style={{ transform: `translateY(${top}px)` }}
              >
                {job ? (
                  <DraggableCard
                    job={job}
                    row={index}
                    isOpen={job.id === openJob}
                    {...{ onOpen, onFocusRow, isFollowed }}
                  />
                ) : (
                  <div className={styles.waiting} />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
