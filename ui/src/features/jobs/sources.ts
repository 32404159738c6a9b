import { t } from "@/i18n";

/** Where postings usually come from; anything else may be typed. */
export const sources = () => [
  t("jobs.sources.companySite"),
  t("jobs.sources.referral"),
  t("jobs.sources.recruiter"),
  "LinkedIn",
  "Indeed",
  "StepStone",
  "Glassdoor",
  "Hacker News",
];
