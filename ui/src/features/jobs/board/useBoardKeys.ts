import { useRef, useState } from "react";
import { type Shortcut, useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import type { JobCard } from "@/ipc/generated/contract";
import { deleteRecord } from "@/records/deleting";
import { neighbour } from "../flow";
import type { Moving } from "../useMoving";
import { type Arrow, type Cursor, stepped } from "./cursor";

interface Options {
  columnCount: number;
  moving: Moving;
  openJob: string | undefined;
  onOpen: (id: string, dueFirst?: true) => void;
}

/** The whole board by keyboard: a cursor that walks the cards, and keys that move the card under it. */
export function useBoardKeys({ columnCount, moving, openJob, onOpen }: Options) {
  const lengths = useRef<number[]>([]);
  const job = useRef<JobCard | null>(null);
  const following = useRef<string | null>(null);
  const [cursor, setCursor] = useState<Cursor | null>(null);

  const walk = (arrow: Arrow) =>
    setCursor((now) =>
      now
        ? stepped(now, arrow, lengths.current.slice(0, columnCount))
        : stepped({ column: -1, row: 0 }, "right", lengths.current),
    );
  const shift = (direction: 1 | -1) => {
    const next = job.current && neighbour(job.current.status, direction);
    if (!job.current || !next) return;
    following.current = job.current.id;
    moving.move(job.current, next);
  };
  const withJob = (act: (job: JobCard) => void) => () => job.current && act(job.current);

  const group = t("jobs.title");
  // With a job in the sheet, M is the sheet's.
  const moveKey = openJob
    ? []
    : [{ keys: "m", label: t("jobs.moveTo"), group, run: withJob((here) => moving.choose([here])) }];
  const shortcuts: Shortcut[] = [
    { keys: "j", label: t("jobs.keys.next"), group, run: () => walk("down") },
    { keys: "k", label: t("jobs.keys.previous"), group, run: () => walk("up") },
    { keys: "ArrowDown", label: t("jobs.keys.next"), group, run: () => walk("down"), isHidden: true },
    { keys: "ArrowUp", label: t("jobs.keys.previous"), group, run: () => walk("up"), isHidden: true },
    { keys: "ArrowRight", label: t("jobs.keys.nextColumn"), group, run: () => walk("right") },
    { keys: "ArrowLeft", label: t("jobs.keys.previousColumn"), group, run: () => walk("left") },
    { keys: "Control+ArrowRight", label: t("jobs.keys.moveOn"), group, run: () => shift(1) },
    { keys: "Control+ArrowLeft", label: t("jobs.keys.moveBack"), group, run: () => shift(-1) },
    ...moveKey,
    { keys: "d", label: t("jobs.keys.due"), group, run: withJob((here) => onOpen(here.id, true)) },
    {
      keys: "Delete",
      label: t("common.delete"),
      group,
      run: withJob((here) => void deleteRecord("job", here.id, here.title)),
    },
    { keys: "e", label: t("jobs.keys.edit"), group, run: withJob((here) => onOpen(here.id)) },
  ];
  useShortcuts(shortcuts);

  return {
    cursor,
    setLength: (column: number, length: number) => {
      lengths.current[column] = length;
    },
    isFollowed: (id: string) => {
      const isIt = following.current === id;
      if (isIt) following.current = null;
      return isIt;
    },
    focusRow: (at: Cursor, focused: JobCard) => {
      job.current = focused;
      // An open sheet goes along with the keyboard.
      if (openJob && openJob !== focused.id) onOpen(focused.id);
      setCursor((now) => (now?.column === at.column && now.row === at.row ? now : at));
    },
  };
}
