import { accounts } from "./accounts";
import { ai } from "./ai";
import { applications } from "./applications";
import { assessments } from "./assessments";
import { calendar } from "./calendar";
import { coach } from "./coach";
import { common } from "./common";
import { data } from "./data";
import { documents } from "./documents";
import { frame } from "./frame";
import { goals } from "./goals";
import { insights } from "./insights";
import { interviews } from "./interviews";
import { jobs } from "./jobs";
import { locking } from "./locking";
import { notifications } from "./notifications";
import { practice } from "./practice";
import { profile } from "./profile";
import { protection } from "./protection";
import { reminders } from "./reminders";
import { resumes } from "./resumes";
import { settings } from "./settings";
import { today } from "./today";
import { words } from "./words";

/** One part a feature; `words` are the names of enum values, the same on every screen. */
export const english = {
  accounts,
  ai,
  applications,
  assessments,
  calendar,
  coach,
  common,
  data,
  documents,
  frame,
  goals,
  insights,
  interviews,
  jobs,
  locking,
  notifications,
  practice,
  profile,
  protection,
  reminders,
  resumes,
  settings,
  today,
  words,
} as const;
