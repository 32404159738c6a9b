/** Deleting is at once and can be taken back: nothing asks "are you sure", the toast undoes. */
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { RecordKind } from "@/ipc/generated/contract";
import { markGone, unmarkGone } from "@/ipc/gone";

const say = (error: unknown) => void toast({ text: asIpcError(error).message, bad: true });

interface Deleted {
  id: string;
  entry: string;
}

const putBack = async (deleted: Deleted[], title: string) => {
  try {
    // The last one deleted goes first: what it took along may need nothing, what it hung on comes after.
    const remarks: string[] = [];
    for (const { id, entry } of deleted.toReversed()) {
      unmarkGone(id);
      remarks.push(...(await call("restore_record", { id: entry })).remarks);
    }
    toast({ text: [t("common.restored", { title }), ...remarks].join(" ") });
  } catch (error) {
    say(error);
  }
};

/** Deletes these records; `title` is what the toast calls them. Says whether it happened. */
export async function deleteRecords(kind: RecordKind, ids: string[], title: string): Promise<boolean> {
  const deleted: Deleted[] = [];
  try {
    for (const id of ids) {
      markGone(id);
      deleted.push({ id, entry: (await call("delete_record", { kind, id })).id });
    }
  } catch (error) {
    for (const id of ids.slice(deleted.length)) unmarkGone(id);
    say(error);
  }
  if (deleted.length === 0) return false;
  const text = t("common.deleted", { title });
  toast({ text, action: { label: t("common.undo"), run: () => void putBack(deleted, title) } });
  return deleted.length === ids.length;
}

export const deleteRecord = (kind: RecordKind, id: string, title: string) => deleteRecords(kind, [id], `“${title}”`);
