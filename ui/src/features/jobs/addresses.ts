/** What the addresses of the Jobs screens remember: view, filters, order, and which job lies open beside the list. */

import { words } from "@/i18n/english/words";
import type { JobSort, JobStatus, JobType, WorkMode } from "@/ipc/generated/contract";

export interface JobsSearch {
  view?: "board" | "table";
  text?: string;
  status?: JobStatus[];
  mode?: WorkMode[];
  type?: JobType[];
  due?: true | undefined;
  /** The least match, 0 to 100. */
  match?: number;
  archived?: true;
  sort?: JobSort;
  ascending?: true;
  /** The saved view this came from; what is seen may have gone on since. */
  saved?: string;
  /** The job in the sheet. */
  job?: string;
  tab?: JobTab;
  /** The sheet opens with the keyboard on the due date. */
  due_first?: true;
  new?: true;
}

export const jobTabs = ["overview", "posting", "match", "applications", "interviews", "documents"] as const;
export type JobTab = (typeof jobTabs)[number];

const sorts: Record<JobSort, true> = {
  updated_at: true,
  created_at: true,
  applied_at: true,
  title: true,
  company: true,
  match_score: true,
  deadline: true,
  next_action_date: true,
  last_activity_at: true,
};

const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((candidate) => candidate === value);

const someOf = <T extends string>(value: unknown, allowed: object): T[] | undefined => {
  const chosen = Array.isArray(value)
    ? value.filter((item): item is T => typeof item === "string" && item in allowed)
    : [];
  return chosen.length > 0 ? chosen : undefined;
};

const flag = (value: unknown): true | undefined => (value === true ? true : undefined);
const share = (value: unknown): number | undefined =>
  typeof value === "number" && value >= 0 && value <= 100 ? value : undefined;
const someText = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** An address typed or kept from another version may hold anything: what is not understood is left out. */
export const jobsSearch = (raw: Record<string, unknown>): JobsSearch => ({
  view: oneOf(raw.view, ["board", "table"]),
  text: someText(raw.text),
  status: someOf(raw.status, words.JobStatus),
  mode: someOf(raw.mode, words.WorkMode),
  type: someOf(raw.type, words.JobType),
  due: flag(raw.due),
  match: share(raw.match),
  archived: flag(raw.archived),
  sort: oneOf(raw.sort, Object.keys(sorts) as JobSort[]),
  ascending: flag(raw.ascending),
  saved: someText(raw.saved),
  job: someText(raw.job),
  tab: oneOf(raw.tab, jobTabs),
  due_first: flag(raw.due_first),
  new: flag(raw.new),
});

export const jobSearch = (raw: Record<string, unknown>): { tab?: JobTab } => ({ tab: oneOf(raw.tab, jobTabs) });
