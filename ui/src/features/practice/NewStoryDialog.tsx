import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { FormDialog } from "@/records/FormDialog";
import { useForm } from "@/records/useForm";

/** A story begins with a title; the rest is written in its sheet. */
export function NewStoryDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const form = useForm(
    { title: "" },
    (story) => call("create_story", story),
    ({ id }) => onMade(id),
  );
  return (
    <FormDialog
      title={t("practice.story.add")}
      send={t("common.add")}
      form={form}
      isReady={form.values.title.trim() !== ""}
      onClose={onClose}
    >
      <TextField
        label={t("practice.story.name")}
        placeholder={t("practice.story.example")}
        isRequired
        autoFocus
        {...form.field("title")}
      />
    </FormDialog>
  );
}
