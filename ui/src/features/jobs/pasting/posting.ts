/** What a pasted link or posting says of a job, by rules that a person can foresee; they look it over before it is kept. */
import type { WorkMode } from "@/ipc/generated/contract";
import { companyOf, sourceOf, titleOf } from "./link";

export interface PastedJob {
  title: string;
  company: string;
  location: string;
  url: string;
  source: string;
  description: string;
  work_mode: WorkMode | null;
}

/** Shorter texts without a link are no posting. */
const shortest = 60;
const longestTitle = 120;
const longestName = 60;

const anyLink = /https?:\/\/[^\s<>"')\]]+/;

const labels = {
  title: /^(?:job title|title|position|role|stelle)\s*[:：]\s*(.+)$/im,
  company: /^(?:company|employer|organi[sz]ation|unternehmen|arbeitgeber)\s*[:：]\s*(.+)$/im,
  location: /^(?:location|place of work|place|where|standort|arbeitsort)\s*[:：]\s*(.+)$/im,
};

const labelled = (text: string, label: RegExp) => label.exec(text)?.[1]?.trim() ?? "";

/** “Cook at Zur Linde”, “Zur Linde hiring Cook in Graz”, “Cook | Zur Linde”. */
function fromHeading(line: string) {
  const hiring = /^(.+?) (?:is )?hiring (?:a |an )?(.+?)(?: in (.+?))?(?: [|–-] .*)?$/i.exec(line);
  if (hiring) return { company: hiring[1] ?? "", title: hiring[2] ?? "", location: hiring[3] ?? "" };
  const parted = /^(.+?)\s+(?:at|@|bei|[|–—·-])\s+(.+?)(?:\s+[|–—·-]\s+.*)?$/i.exec(line);
  if (parted) return { title: parted[1] ?? "", company: parted[2] ?? "", location: "" };
  return { title: line, company: "", location: "" };
}

const saysItself =
  /^(?:about |at )?([A-Z][\p{L}\p{N}&.' -]{1,50}?) (?:is|are) (?:looking for|hiring|seeking|searching for)\b/mu;

function modeOf(text: string): WorkMode | null {
  if (/\bhybrid\b/i.test(text)) return "HYBRID";
  if (/\b(?:fully remote|100\s*% remote|remote[- ](?:first|only|position|role|job)|work from anywhere)\b/i.test(text))
    return "REMOTE";
  if (/\bon[- ]?site\b/i.test(text)) return "ONSITE";
  return null;
}

const nothing: PastedJob = {
  title: "",
  company: "",
  location: "",
  url: "",
  source: "",
  description: "",
  work_mode: null,
};

const isName = (words: string) => words.length <= longestName && !/[.!?;:]$/.test(words);

function fromText(text: string): PastedJob {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  const first = lines.find((line) => !anyLink.test(line)) ?? "";
  const heading = first.length <= longestTitle && !/[.!?]$/.test(first) ? fromHeading(first) : null;
  const url = anyLink.exec(text)?.[0] ?? "";
  const company =
    labelled(text, labels.company) ||
    (heading && isName(heading.company) ? heading.company : "") ||
    (saysItself.exec(text)?.[1] ?? "") ||
    (url && companyOf(new URL(url)));
  return {
    title: labelled(text, labels.title) || (heading?.title ?? ""),
    company,
    location: labelled(text, labels.location) || (heading?.location ?? ""),
    url,
    source: url ? sourceOf(new URL(url)) : "",
    description: text,
    work_mode: modeOf(text),
  };
}

/** The job in a pasted text, or `null` if it is neither a link nor long enough to be a posting. */
export function pastedJob(pasted: string): PastedJob | null {
  const text = pasted.replaceAll("\r\n", "\n").trim();
  if (/^https?:\/\/\S+$/.test(text)) {
    if (!URL.canParse(text)) return null;
    const link = new URL(text);
    return { ...nothing, url: text, title: titleOf(link), company: companyOf(link), source: sourceOf(link) };
  }
  return text.length >= shortest ? fromText(text) : null;
}
