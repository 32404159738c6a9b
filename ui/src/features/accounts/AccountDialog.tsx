import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { User } from "@/ipc/generated/contract";
import { useForm } from "@/records/useForm";
import styles from "./AccountButton.module.css";

export default function AccountDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const known = { first_name: user.first_name, last_name: user.last_name, email: user.email ?? "" };
  const send = (values: typeof known) => call("name_user", { ...values, email: values.email || null });
  const { field, submit, isPending, problem } = useForm(known, send, onClose);
  return (
    <Dialog
      title={t("accounts.title")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" type="submit" form="account" isDisabled={isPending}>
            {t("common.save")}
          </Button>
        </>
      }
    >
      <form
        id="account"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField label={t("accounts.firstName")} autoFocus {...field("first_name")} />
        <TextField label={t("accounts.lastName")} {...field("last_name")} />
        <div className={styles.wide}>
          <TextField label={t("accounts.email")} type="email" hint={t("accounts.hint")} {...field("email")} />
        </div>
        {problem && (
          <p role="alert" className={styles.wide}>
            {problem}
          </p>
        )}
      </form>
    </Dialog>
  );
}
