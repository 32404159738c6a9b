import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { User } from "@/ipc/generated/contract";
import { FormDialog } from "@/records/FormDialog";
import styles from "@/records/FormDialog.module.css";
import { useForm } from "@/records/useForm";

export default function AccountDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const known = { first_name: user.first_name, last_name: user.last_name, email: user.email ?? "" };
  const send = (values: typeof known) => call("name_user", { ...values, email: values.email || null });
  const form = useForm(known, send, onClose);
  const { field } = form;
  return (
    <FormDialog title={t("accounts.title")} send={t("common.save")} form={form} isPaired onClose={onClose}>
      <TextField label={t("accounts.firstName")} autoFocus {...field("first_name")} />
      <TextField label={t("accounts.lastName")} {...field("last_name")} />
      <div className={styles.wide}>
        <TextField label={t("accounts.email")} type="email" hint={t("accounts.hint")} {...field("email")} />
      </div>
    </FormDialog>
  );
}
