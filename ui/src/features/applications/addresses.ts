/** What the address of Applications remembers: the filters, and which one lies open beside the list. */
import { words } from "@/i18n/english/words";
import type { ApplicationStatus } from "@/ipc/generated/contract";

export interface ApplicationsSearch {
  text?: string | undefined;
  status?: ApplicationStatus[] | undefined;
  open?: string | undefined;
  new?: true | undefined;
}

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

export function applicationsSearch(raw: Record<string, unknown>): ApplicationsSearch {
  const chosen = Array.isArray(raw.status) ? raw.status.filter((one) => one in words.ApplicationStatus) : [];
  return {
    text: text(raw.text),
    status: chosen.length > 0 ? chosen : undefined,
    open: text(raw.open),
    new: raw.new === true ? true : undefined,
  };
}
