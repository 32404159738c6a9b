/** What the address of Goals remembers: the filter, and which one lies open beside the list. */
import { words } from "@/i18n/english/words";
import type { GoalStatus } from "@/ipc/generated/contract";

export interface GoalsSearch {
  status?: GoalStatus[] | undefined;
  open?: string | undefined;
  new?: true | undefined;
}

export function goalsSearch(raw: Record<string, unknown>): GoalsSearch {
  const chosen = Array.isArray(raw.status) ? raw.status.filter((one) => one in words.GoalStatus) : [];
  return {
    status: chosen.length > 0 ? chosen : undefined,
    open: typeof raw.open === "string" && raw.open !== "" ? raw.open : undefined,
    new: raw.new === true ? true : undefined,
  };
}
