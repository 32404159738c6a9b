import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import detail from "@/records/Detail.module.css";
import { useForm } from "@/records/useForm";
import styles from "./Practice.module.css";

/** A story begins with a title; the rest is written in its sheet. */
export function NewStoryDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const { field, values, submit, isPending, problem } = useForm(
    { title: "" },
    (story) => call("create_story", story),
    ({ id }) => onMade(id),
  );
  return (
    <Dialog
      title={t("practice.story.add")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" isDisabled={isPending || values.title.trim() === ""} onPress={submit}>
            {t("common.add")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          label={t("practice.story.name")}
          placeholder={t("practice.story.example")}
          isRequired
          autoFocus
          {...field("title")}
        />
        {problem && (
          <p className={detail.problem} role="alert">
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  );
}
