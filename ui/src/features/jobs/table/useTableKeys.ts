import { type Shortcut, useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import type { JobCard } from "@/ipc/generated/contract";
import { deleteRecord } from "@/records/deleting";
import type { Place } from "@/records/RecordTable";
import type { Selection } from "@/records/useSelection";
import type { Moving } from "../useMoving";

interface Options {
  current: JobCard | undefined;
  cursor: number | null;
  setCursor: (cursor: number) => void;
  total: number;
  rowAt: (index: number) => JobCard | undefined;
  selection: Selection;
  moving: Moving;
  setEditing: (place: Place) => void;
  chosen: Chosen;
  /** With a job in the sheet and nothing selected, M is the sheet's. */
  hasSheet: boolean;
}

/** The table by keyboard. M and the arrows act on the selection when there is one, else on the row at hand. */
import type { Chosen } from "./useChosen";

export function useTableKeys({
  current,
  cursor,
  setCursor,
  total,
  rowAt,
  selection,
  moving,
  setEditing,
  chosen,
  hasSheet,
}: Options) {
  const walk = (step: 1 | -1, extend: boolean) => {
    const next = Math.max(0, Math.min(total - 1, cursor === null ? 0 : cursor + step));
    if (extend) selection.add([current?.id, rowAt(next)?.id].filter((id) => id !== undefined));
    setCursor(next);
  };
  const edit = (column: string) => () => current && setEditing({ id: current.id, column });
  const move = () => (selection.ids.size > 0 ? chosen.move() : current && moving.choose([current]));
  const remove = () =>
    selection.ids.size > 0 ? chosen.remove() : current && void deleteRecord("job", current.id, current.title);
  const group = t("jobs.title");
  const shortcuts: Shortcut[] = [
    { keys: "j", label: t("jobs.keys.next"), group, run: () => walk(1, false) },
    { keys: "k", label: t("jobs.keys.previous"), group, run: () => walk(-1, false) },
    { keys: "ArrowDown", label: t("jobs.keys.next"), group, run: () => walk(1, false), isHidden: true },
    { keys: "ArrowUp", label: t("jobs.keys.previous"), group, run: () => walk(-1, false), isHidden: true },
    { keys: "x", label: t("common.select"), group, run: () => current && selection.toggle(current.id) },
    { keys: "Shift+ArrowDown", label: t("jobs.keys.extendDown"), group, run: () => walk(1, true) },
    { keys: "Shift+ArrowUp", label: t("jobs.keys.extendUp"), group, run: () => walk(-1, true) },
    ...(hasSheet && selection.ids.size === 0 ? [] : [{ keys: "m", label: t("jobs.moveTo"), group, run: move }]),
    { keys: "e", label: t("jobs.keys.edit"), group, run: edit("title") },
    { keys: "Delete", label: t("common.delete"), group, run: remove },
    { keys: "d", label: t("jobs.keys.due"), group, run: edit("next_action_date") },
  ];
  useShortcuts(shortcuts);
}
