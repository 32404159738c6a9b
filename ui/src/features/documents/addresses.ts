/** What the address of Documents remembers: the filters, and which one lies open beside the list. */
import { words } from "@/i18n/english/words";
import type { DocumentType } from "@/ipc/generated/contract";

export interface DocumentsSearch {
  text?: string | undefined;
  type?: DocumentType[] | undefined;
  open?: string | undefined;
  new?: true | undefined;
}

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

export function documentsSearch(raw: Record<string, unknown>): DocumentsSearch {
  const chosen = Array.isArray(raw.type) ? raw.type.filter((one) => one in words.DocumentType) : [];
  return {
    text: text(raw.text),
    type: chosen.length > 0 ? chosen : undefined,
    open: text(raw.open),
    new: raw.new === true ? true : undefined,
  };
}
