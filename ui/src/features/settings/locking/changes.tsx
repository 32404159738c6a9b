import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { FormDialog } from "@/records/FormDialog";
import styles from "./Secrets.module.css";
import { useChange } from "./useChange";

/** Another password in the place of the present one. */
export function ChangePassword() {
  const change = useChange(
    { current: "", password: "", repeat: "" },
    ({ current, password }) => call("change_password", { current, password }),
    () => `${t("protection.passwordChanged")} ${t("protection.backupsKeepOld")}`,
  );
  const { password, repeat } = change.values;
  const isDifferent = repeat !== "" && password !== repeat;
  return (
    <>
      <Button onPress={change.open}>{t("protection.changePassword")}</Button>
      {change.isOpen && (
        <FormDialog
          form={change}
          isReady={change.isReady && !isDifferent}
          onClose={change.close}
          title={t("protection.changePassword").replace("…", "")}
          send={t("protection.change")}
        >
          <TextField autoFocus type="password" label={t("protection.current")} {...change.field("current")} />
          <TextField
            type="password"
            label={t("protection.password")}
            hint={t("protection.passwordHint")}
            {...change.field("password")}
          />
          <TextField
            type="password"
            label={t("protection.repeat")}
            {...change.field("repeat")}
            error={isDifferent ? t("protection.different") : undefined}
          />
        </FormDialog>
      )}
    </>
  );
}

/** Whether the note in the drawer still opens the vault. */
export function TestCode() {
  const test = useChange(
    { code: "" },
    ({ code }) => call("test_recovery_code", { code }),
    (opens) => t(opens ? "protection.codeRight" : "protection.codeWrong"),
  );
  return (
    <>
      <Button onPress={test.open}>{t("protection.testCode")}</Button>
      {test.isOpen && (
        <FormDialog
          form={test}
          isReady={test.isReady}
          onClose={test.close}
          title={t("protection.testCode").replace("…", "")}
          send={t("protection.test")}
        >
          <TextField autoFocus label={t("locking.code")} hint={t("locking.codeHint")} {...test.field("code")} />
        </FormDialog>
      )}
    </>
  );
}

/** Everything under another key, for when a copy may be in other hands. */
export function NewKey() {
  const change = useChange(
    { current: "", code: "" },
    (values) => call("rotate_key", values),
    () => t("protection.newKeyDone"),
  );
  return (
    <>
      <Button onPress={change.open}>{t("protection.newKey")}</Button>
      {change.isOpen && (
        <FormDialog
          form={change}
          isReady={change.isReady}
          onClose={change.close}
          title={t("protection.newKeyTitle")}
          send={t("protection.newKeyTitle")}
        >
          <p className={styles.text}>{t("protection.newKeyText")}</p>
          <TextField autoFocus type="password" label={t("protection.current")} {...change.field("current")} />
          <TextField label={t("locking.code")} hint={t("locking.codeHint")} {...change.field("code")} />
          {change.isPending && <p role="status">{t("protection.encrypting")}</p>}
        </FormDialog>
      )}
    </>
  );
}

/** Back to a vault that anybody at this computer can open. */
export function RemovePassword() {
  const change = useChange(
    { current: "" },
    (values) => call("remove_password", values),
    () => t("protection.removed"),
  );
  return (
    <>
      <Button variant="danger" onPress={change.open}>
        {t("protection.removePassword")}
      </Button>
      {change.isOpen && (
        <FormDialog
          form={change}
          isReady={change.isReady}
          onClose={change.close}
          title={t("protection.remove")}
          send={t("protection.remove")}
        >
          <p className={styles.text}>{t("protection.removeText")}</p>
          <TextField autoFocus type="password" label={t("protection.current")} {...change.field("current")} />
        </FormDialog>
      )}
    </>
  );
}
