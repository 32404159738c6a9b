import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { SavedView } from "@/ipc/generated/contract";
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
  const { field, submit, isPending, problem } = useForm({ name: view?.name ?? "" }, send, onSaved);
  return (
    <Dialog
      title={t(view ? "jobs.views.renameTitle" : "jobs.views.newTitle")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" type="submit" form="view-name" isDisabled={isPending}>
            {t("common.save")}
          </Button>
        </>
      }
    >
      <form
        id="view-name"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t("jobs.views.name")}
          isRequired
          autoFocus
          maxLength={80}
          {...(view ? {} : { hint: t("jobs.views.hint") })}
          {...field("name")}
        />
        {problem && <p role="alert">{problem}</p>}
      </form>
    </Dialog>
  );
}
