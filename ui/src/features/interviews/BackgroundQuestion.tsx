import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Checkbox } from "@/components/Checkbox";
import { Dialog } from "@/components/Dialog";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import styles from "@/records/FormDialog.module.css";

/** Asked once, at the first interview that is still to come: whether a closed window may still remind. */
export function BackgroundQuestion({ onClose }: { onClose: () => void }) {
  const [atLogin, setAtLogin] = useState(false);
  const answer = useMutation({
    mutationFn: (background: boolean) =>
      call("update_reminder_choices", { background, start_at_login: background && atLogin }),
    onSuccess: ({ background }) => {
      if (!background) toast({ text: t("reminders.background.refused") });
      onClose();
    },
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  return (
    <Dialog
      title={t("reminders.background.title")}
      role="alertdialog"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button isDisabled={answer.isPending} onPress={() => answer.mutate(false)}>
            {t("reminders.background.no")}
          </Button>
          <Button variant="primary" autoFocus isDisabled={answer.isPending} onPress={() => answer.mutate(true)}>
            {t("reminders.background.yes")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t("reminders.background.text")}</p>
        <Checkbox isSelected={atLogin} onChange={setAtLogin}>
          {t("reminders.background.login")}
        </Checkbox>
      </div>
    </Dialog>
  );
}
