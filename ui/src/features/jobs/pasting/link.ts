/** What a link to a posting says without being followed. */
import { t } from "@/i18n";

const boards: [RegExp, string][] = [
  [/(^|\.)linkedin\.com$/, "LinkedIn"],
  [/(^|\.)indeed\.[a-z.]+$/, "Indeed"],
  [/(^|\.)stepstone\.[a-z.]+$/, "StepStone"],
  [/(^|\.)glassdoor\.[a-z.]+$/, "Glassdoor"],
  [/^news\.ycombinator\.com$/, "Hacker News"],
];

/** Hosts of many companies that name the company first in the path. */
const firstInPath =
  /(^|\.)(greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|join\.com|recruitee\.com)$/;
/** Hosts that name it first in the host. */
const firstInHost =
  /\.(jobs\.personio\.(de|com)|recruitee\.com|teamtailor\.com|bamboohr\.com|breezy\.hr|[a-z0-9]+\.myworkdayjobs\.com)$/;

const spoken = (slug: string) => {
  const words = decodeURIComponent(slug)
    .replaceAll(/[-_+]+/g, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const partsOf = ({ pathname }: URL) => pathname.split("/").filter(Boolean);

export const sourceOf = ({ hostname }: URL) =>
  boards.find(([host]) => host.test(hostname))?.[1] ?? t("jobs.sources.companySite");

/** The company, where the address of its own or of a well-known careers page names it; else nothing. */
export function companyOf(link: URL): string {
  const { hostname } = link;
  if (boards.some(([host]) => host.test(hostname))) return "";
  if (firstInHost.test(hostname)) return spoken(hostname.split(".")[0] ?? "");
  if (firstInPath.test(hostname)) return spoken(partsOf(link).find((part) => part !== "companies") ?? "");
  const labels = hostname.replace(/^(www|jobs|careers|career|karriere|work)\./, "").split(".");
  return labels.length === 2 ? spoken(labels[0] ?? "") : "";
}

/** The title, where a part of the path reads like one: two words or more, numbers and keys left out. */
export function titleOf(link: URL): string {
  const parts = partsOf(link).slice(firstInPath.test(link.hostname) ? 1 : 0);
  const slugs = parts.map((part) =>
    part
      .replace(/\.html?$/, "")
      .split(/[-_]/)
      .filter((word) => word !== "" && !/\d/.test(word)),
  );
  const words = slugs.findLast((slug) => slug.length >= 2);
  return words ? spoken(words.join("-")) : "";
}
