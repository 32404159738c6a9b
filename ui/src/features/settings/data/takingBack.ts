/** Taking an import back, from its toast or from the list of imports. */
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { ImportBatchId } from "@/ipc/generated/contract";

export async function takeBack(batch: ImportBatchId) {
  try {
    const { removed, kept, kept_count } = await call("undo_import", { batch, task: crypto.randomUUID() });
    const titles = kept.map(({ title }) => `“${title}”`).join(", ");
    const gone = t("data.undone", { n: number(removed) });
    toast({ text: kept_count > 0 ? `${gone} ${t("data.undoneKept", { count: kept_count, titles })}` : gone });
  } catch (error) {
    toast({ text: asIpcError(error).message, bad: true });
  }
}
