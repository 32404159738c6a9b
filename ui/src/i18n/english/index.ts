import { accounts } from "./accounts";
import { common } from "./common";
import { frame } from "./frame";
import { jobs } from "./jobs";
import { words } from "./words";

/** One part a feature; `words` are the names of enum values, the same on every screen. */
export const english = { accounts, common, frame, jobs, words } as const;
