/** What the addresses of the Resumes screens remember. */

export interface ResumesSearch {
  text?: string;
}

export interface ImportSearch {
  /** The ticket of the file that is looked at. */
  file?: string;
}

export const resumeTabs = ["pages", "check", "content", "text", "versions", "uses"] as const;
export type ResumeTab = (typeof resumeTabs)[number];

export interface ResumeSearch {
  tab?: ResumeTab;
}

const words = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

export function resumesSearch(raw: Record<string, unknown>): ResumesSearch {
  const text = words(raw.text);
  return text ? { text } : {};
}

export function importSearch(raw: Record<string, unknown>): ImportSearch {
  const file = words(raw.file);
  return file ? { file } : {};
}

export function resumeSearch(raw: Record<string, unknown>): ResumeSearch {
  const tab = resumeTabs.find((name) => name === raw.tab);
  return tab ? { tab } : {};
}
