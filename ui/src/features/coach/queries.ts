import { call } from "@/ipc/call";
import type { ConversationCard, ConversationQuery } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { pageSize } from "@/records/useRows";
import type { CoachSearch } from "./addresses";

export const talksPage = (search: CoachSearch) => (offset: number) =>
  ask("conversations", "list_conversations", {
    contexts: [],
    job_id: null,
    text: search.text ?? "",
    archived: search.archived ?? false,
    offset,
    limit: pageSize,
  } satisfies ConversationQuery);

export const messagesPage = (conversation_id: string) => (offset: number) =>
  ask("conversations", "list_messages", { conversation_id, offset, limit: pageSize });

export const changeTalk = (
  id: string,
  changes: Partial<Pick<ConversationCard, "title" | "context" | "job_id" | "archived">>,
) => call("update_conversation", { id, changes });
