import { accounts } from "./accounts";
import { common } from "./common";
import { frame } from "./frame";
import { jobs } from "./jobs";
import { profile } from "./profile";
import { settings } from "./settings";
import { words } from "./words";

/** One part a feature; `words` are the names of enum values, the same on every screen. */
export const english = { accounts, common, frame, jobs, profile, settings, words } as const;
