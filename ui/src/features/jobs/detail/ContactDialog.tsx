import { Button } from "@/components/Button";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Contact, ContactFields, Job } from "@/ipc/generated/contract";
import { deleteRecord } from "@/records/deleting";
import { FormDialog } from "@/records/FormDialog";
import styles from "@/records/FormDialog.module.css";
import { useForm } from "@/records/useForm";

const names = ["name", "role", "company", "email", "phone", "url", "notes"] as const;
type Values = Record<(typeof names)[number], string>;

const valuesOf = (contact: Partial<Contact>) =>
  Object.fromEntries(names.map((name) => [name, contact[name] ?? ""])) as Values;

/** A text left empty is nothing known, except for the name, which the core asks for. */
const fieldsOf = ({ name, ...rest }: Values): Partial<ContactFields> => ({
  name,
  ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value || null])),
});

interface Props {
  job: Job;
  contact: Contact | null;
  onClose: () => void;
}

export default function ContactDialog({ job, contact, onClose }: Props) {
  const send = (values: Values) =>
    contact
      ? call("update_contact", { id: contact.id, changes: fieldsOf(values) })
      : call("create_contact", { job_id: job.id, ...fieldsOf(values) });
  const form = useForm(valuesOf(contact ?? { company: job.company }), send, onClose);
  const { field } = form;
  const remove = async () => {
    if (contact && (await deleteRecord("contact", contact.id, contact.name))) onClose();
  };
  return (
    <FormDialog
      title={contact?.name ?? t("jobs.addContact")}
      send={t("common.save")}
      form={form}
      isPaired
      aside={
        contact && (
          <Button variant="quiet" onPress={() => void remove()}>
            {t("common.delete")}
          </Button>
        )
      }
      onClose={onClose}
    >
      <TextField label={t("jobs.contact.name")} isRequired autoFocus {...field("name")} />
      <TextField label={t("jobs.contact.role")} placeholder={t("jobs.contact.roleHint")} {...field("role")} />
      <TextField label={t("jobs.contact.email")} type="email" {...field("email")} />
      <TextField label={t("jobs.contact.phone")} type="tel" {...field("phone")} />
      <TextField label={t("jobs.contact.company")} {...field("company")} />
      <TextField label={t("jobs.contact.url")} type="url" placeholder="https://" {...field("url")} />
      <div className={styles.wide}>
        <TextArea label={t("jobs.contact.notes")} rows={3} {...field("notes")} />
      </div>
    </FormDialog>
  );
}
