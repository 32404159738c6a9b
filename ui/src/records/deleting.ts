/** Deleting is at once and can be taken back: nothing asks "are you sure", the toast undoes. */
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { RecordKind } from "@/ipc/generated/contract";

const say = (error: unknown) => void toast({ text: asIpcError(error).message, bad: true });

const putBack = async (entries: string[], title: string) => {
  try {
    // The last one deleted goes first: what it took along may need nothing, what it hung on comes after.
    const remarks: string[] = [];
    for (const id of entries.toReversed()) remarks.push(...(await call("restore_record", { id })).remarks);
    toast({ text: [t("common.restored", { title }), ...remarks].join(" ") });
  } catch (error) {
    say(error);
  }
};

/** Deletes these records; `title` is what the toast calls them. Says whether it happened. */
export async function deleteRecords(kind: RecordKind, ids: string[], title: string): Promise<boolean> {
  const entries: string[] = [];
  try {
    for (const id of ids) entries.push((await call("delete_record", { kind, id })).id);
  } catch (error) {
    say(error);
  }
  if (entries.length === 0) return false;
  const text = t("common.deleted", { title });
  toast({ text, action: { label: t("common.undo"), run: () => void putBack(entries, title) } });
  return entries.length === ids.length;
}

export const deleteRecord = (kind: RecordKind, id: string, title: string) => deleteRecords(kind, [id], `“${title}”`);
