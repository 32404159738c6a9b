import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { SavedView } from "@/ipc/generated/contract";
import { FormDialog } from "@/records/FormDialog";
import { useForm } from "@/records/useForm";
import type { JobsSearch } from "../addresses";
import { viewOf } from "./view";

interface Props {
  /** The view to rename; none to save a new one. */
  view: SavedView | null;
  search: JobsSearch;
  /** Where a new one stands among the others. */
  place: number;
  onClose: () => void;
  onSaved: (view: SavedView) => void;
}

export function ViewNameDialog({ view, search, place, onClose, onSaved }: Props) {
  const send = ({ name }: { name: string }) =>
    view
      ? call("update_saved_view", { id: view.id, changes: { name } })
      : call("create_saved_view", { kind: "JOBS", name, query: viewOf(search), ordinal: place });
  const form = useForm({ name: view?.name ?? "" }, send, onSaved);
  return (
    <FormDialog
      title={t(view ? "jobs.views.renameTitle" : "jobs.views.newTitle")}
      send={t("common.save")}
      form={form}
      onClose={onClose}
    >
      <TextField
        label={t("jobs.views.name")}
        isRequired
        autoFocus
        maxLength={80}
        {...(view ? {} : { hint: t("jobs.views.hint") })}
        {...form.field("name")}
      />
    </FormDialog>
  );
}
