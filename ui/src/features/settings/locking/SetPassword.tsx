import { useMutation } from "@tanstack/react-query";
import { LockKeyhole } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { FormDialog } from "@/records/FormDialog";
import { CodeCeremony } from "./CodeCeremony";
import styles from "./Secrets.module.css";
import { useChange } from "./useChange";

/** The first password, in two steps: what it is, and the code for the day it is forgotten. */
export function SetPassword() {
  const [isCodeStep, goToCode] = useState(false);
  const set = useChange(
    { password: "", repeat: "", code: "" },
    ({ password, code }) => call("set_password", { password, code }),
    () => t("protection.encrypted"),
  );
  const prepare = useMutation({
    mutationFn: () => call("prepare_recovery_code", null),
    onSuccess: () => goToCode(true),
  });
  const { password, repeat, code } = set.values;
  const isDifferent = repeat !== "" && password !== repeat;
  const open = () => {
    goToCode(false);
    set.open();
  };
  const isRefusedPassword = isCodeStep && set.field("password").error !== undefined;
  const isAtCode = isCodeStep && !isRefusedPassword;
  return (
    <>
      <Button variant="primary" icon={LockKeyhole} onPress={open}>
        {t("protection.setPassword")}
      </Button>
      {set.isOpen && (
        <FormDialog
          title={isAtCode ? t("protection.writeDown") : t("protection.setPassword").replace("…", "")}
          send={isAtCode ? t("protection.encrypt") : t("protection.next")}
          isReady={isAtCode ? code !== "" : password.length >= 10 && password === repeat}
          form={{
            submit: isAtCode ? set.submit : () => prepare.mutate(),
            isPending: set.isPending || prepare.isPending,
            problem: set.problem ?? prepare.error?.message ?? null,
          }}
          onClose={set.close}
        >
          {isAtCode ? (
            <CodeCeremony shown={prepare.data?.code ?? ""} field={set.field("code")} />
          ) : (
            <>
              <TextField
                autoFocus
                type="password"
                label={t("protection.password")}
                hint={t("protection.passwordHint")}
                {...set.field("password")}
              />
              <TextField
                type="password"
                label={t("protection.repeat")}
                {...set.field("repeat")}
                error={isDifferent ? t("protection.different") : undefined}
              />
              <p className={styles.text}>{t("protection.cannot")}</p>
              <p className={styles.text}>{t("protection.locked")}</p>
            </>
          )}
          {set.isPending && <p role="status">{t("protection.encrypting")}</p>}
        </FormDialog>
      )}
    </>
  );
}
