import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { FormDialog } from "@/records/FormDialog";
import { JobField } from "@/records/JobField";
import { useForm } from "@/records/useForm";

const empty = { job_id: null as string | null };

export function NewApplicationDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const send = ({ job_id }: typeof empty) => call("create_application", { job_id: job_id ?? "" });
  const form = useForm(empty, send, ({ application }) => onMade(application.id));
  return (
    <FormDialog
      title={t("applications.add")}
      send={t("common.add")}
      form={form}
      isReady={form.values.job_id !== null}
      onClose={onClose}
    >
      <JobField label={t("applications.job")} isRequired autoFocus {...form.field("job_id")} />
    </FormDialog>
  );
}
