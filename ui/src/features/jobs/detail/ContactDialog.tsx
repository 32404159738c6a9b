import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Contact, ContactFields, Job } from "@/ipc/generated/contract";
import { deleteRecord } from "@/records/deleting";
import { useForm } from "@/records/useForm";
import own from "./Contacts.module.css";

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
  const { field, submit, isPending, problem } = useForm(valuesOf(contact ?? { company: job.company }), send, onClose);
  const remove = async () => {
    if (contact && (await deleteRecord("contact", contact.id, contact.name))) onClose();
  };
  return (
    <Dialog
      title={contact?.name ?? t("jobs.addContact")}
      isOpen
      onClose={onClose}
      footer={
        <>
          {contact && (
            <span className={own.delete}>
              <Button variant="quiet" onPress={() => void remove()}>
                {t("common.delete")}
              </Button>
            </span>
          )}
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" type="submit" form="contact" isDisabled={isPending}>
            {t("common.save")}
          </Button>
        </>
      }
    >
      <form
        id="contact"
        className={own.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField label={t("jobs.contact.name")} isRequired autoFocus {...field("name")} />
        <TextField label={t("jobs.contact.role")} placeholder={t("jobs.contact.roleHint")} {...field("role")} />
        <TextField label={t("jobs.contact.email")} type="email" {...field("email")} />
        <TextField label={t("jobs.contact.phone")} type="tel" {...field("phone")} />
        <TextField label={t("jobs.contact.company")} {...field("company")} />
        <TextField label={t("jobs.contact.url")} type="url" placeholder="https://" {...field("url")} />
        <div className={own.wide}>
          <TextArea label={t("jobs.contact.notes")} rows={3} {...field("notes")} />
        </div>
        {problem && (
          <p role="alert" className={own.wide}>
            {problem}
          </p>
        )}
      </form>
    </Dialog>
  );
}
