import { useMutation } from "@tanstack/react-query";
import { BellRing } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import styles from "../Settings.module.css";
import { system } from "./system";

/** Shows one notification now. Only the person can say whether it was seen; if not, it says where the system decides. */
export function TryOne() {
  const [seen, say] = useState<boolean | null>(null);
  const send = useMutation({
    mutationFn: () => call("send_test_notification", null),
    onMutate: () => say(null),
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("notifications.test")}</h2>
      <p className={styles.text}>{t("notifications.testText")}</p>
      <div className={styles.row}>
        <Button icon={BellRing} isDisabled={send.isPending} onPress={() => send.mutate()}>
          {t("notifications.send")}
        </Button>
      </div>
      <div className={styles.line} role="status">
        {send.data && seen === null && (
          <>
            <span>{t("notifications.didYou")}</span>
            <Button size="small" onPress={() => say(true)}>
              {t("notifications.yes")}
            </Button>
            <Button size="small" onPress={() => say(false)}>
              {t("notifications.no")}
            </Button>
          </>
        )}
        {send.data && seen === true && <p className={styles.text}>{t("notifications.seen")}</p>}
      </div>
      {(send.error || seen === false) && (
        <div className={styles.answer} role="alert">
          {send.error && <p>{send.error.message}</p>}
          {send.data?.service && <p>{t("notifications.service", { service: send.data.service })}</p>}
          <p>{t(`notifications.where.${system()}`)}</p>
        </div>
      )}
    </section>
  );
}
