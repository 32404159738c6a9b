import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { TextField } from "@/components/TextField";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import styles from "../Settings.module.css";

const word = "DELETE";

/** Empties the vault, after a backup and a typed word. */
export function StartOver() {
  const client = useQueryClient();
  const [isAsking, ask] = useState(false);
  const [typed, type] = useState("");
  const close = () => {
    ask(false);
    type("");
  };
  const reset = useMutation({
    mutationFn: () => call("reset_vault", { confirm: typed }),
    onSuccess: () => {
      close();
      // Everything on every screen may be another now.
      void client.invalidateQueries();
      toast({ text: t("data.startedOver") });
    },
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("data.startOver")}</h2>
      <p className={styles.text}>{t("data.startOverText")}</p>
      <div className={styles.row}>
        <Button variant="danger" onPress={() => ask(true)}>
          {t("data.startOverNow")}
        </Button>
      </div>
      <Dialog
        role="alertdialog"
        title={t("data.startOver")}
        isOpen={isAsking}
        onClose={close}
        footer={
          <>
            <Button onPress={close}>{t("common.cancel")}</Button>
            <Button
              variant="danger"
              isDisabled={typed.trim() !== word || reset.isPending}
              onPress={() => reset.mutate()}
            >
              {t("data.startOver")}
            </Button>
          </>
        }
      >
        <TextField label={t("data.typeWord", { word })} value={typed} onChange={type} autoFocus />
      </Dialog>
    </section>
  );
}
