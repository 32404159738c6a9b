import { queryOptions } from "@tanstack/react-query";
import { call } from "@/ipc/call";
import type { DocumentQuery, FileContent } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { pageSize } from "@/records/useRows";
import type { DocumentsSearch } from "./addresses";

export const queryOf = ({ text, type }: DocumentsSearch): DocumentQuery => ({
  text: text ?? "",
  document_types: type ?? [],
  job_id: null,
  all_versions: false,
  sort: "updated_at",
  descending: true,
  offset: 0,
  limit: pageSize,
});

export const documentsPage = (query: DocumentQuery) => (offset: number) =>
  ask("documents", "list_documents", { ...query, offset });
export const documentById = (id: string) => ask("documents", "get_document", { id });
export const versionsOf = (id: string) => ask("documents", "document_versions", { id });

// No topic: the file of a version never changes, so an edited title must not fetch it again.
export const fileOf = (id: string) =>
  queryOptions<FileContent>({
    queryKey: ["document_file", id],
    queryFn: () => call("document_file", { id }),
  });
export const fileTextOf = (id: string) =>
  queryOptions<string>({ queryKey: ["document_text", id], queryFn: () => call("document_text", { id }) });
