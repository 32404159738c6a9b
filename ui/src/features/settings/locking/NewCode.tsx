import { useMutation } from "@tanstack/react-query";
import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { FormDialog } from "@/records/FormDialog";
import { CodeCeremony } from "./CodeCeremony";
import { useChange } from "./useChange";

/** Another recovery code in the place of the one before. */
export function NewCode() {
  const change = useChange(
    { current: "", code: "" },
    (values) => call("change_recovery_code", values),
    () => `${t("protection.codeChanged")} ${t("protection.backupsKeepOld")}`,
  );
  const prepare = useMutation({
    mutationFn: () => call("prepare_recovery_code", null),
    onSuccess: change.open,
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  return (
    <>
      <Button isDisabled={prepare.isPending} onPress={() => prepare.mutate()}>
        {t("protection.newCode")}
      </Button>
      {change.isOpen && (
        <FormDialog
          form={change}
          isReady={change.isReady}
          onClose={change.close}
          title={t("protection.writeDown")}
          send={t("protection.change")}
        >
          <CodeCeremony shown={prepare.data?.code ?? ""} field={change.field("code")} />
          <TextField type="password" label={t("protection.current")} {...change.field("current")} />
        </FormDialog>
      )}
    </>
  );
}
