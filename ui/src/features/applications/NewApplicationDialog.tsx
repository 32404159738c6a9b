import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { JobField } from "@/records/JobField";
import { useForm } from "@/records/useForm";

const empty = { job_id: null as string | null };

export function NewApplicationDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const send = ({ job_id }: typeof empty) => call("create_application", { job_id: job_id ?? "" });
  const { field, values, submit, isPending } = useForm(empty, send, ({ application }) => onMade(application.id));
  return (
    <Dialog
      title={t("applications.add")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" isDisabled={isPending || values.job_id === null} onPress={submit}>
            {t("common.add")}
          </Button>
        </>
      }
    >
      <JobField label={t("applications.job")} isRequired autoFocus {...field("job_id")} />
    </Dialog>
  );
}
