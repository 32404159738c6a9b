import { useMutation } from "@tanstack/react-query";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Provider } from "@/ipc/generated/contract";
import styles from "../Settings.module.css";
import own from "./Ai.module.css";
import { KeyField } from "./KeyField";

/** Step 2: the key, and what leaves this computer before anything does. */
export function ConsentStep({ provider, onAgreed }: { provider: Provider; onAgreed: () => void }) {
  const agree = useMutation({
    mutationFn: () => call("agree_to_provider", { id: provider.id }),
    onSuccess: onAgreed,
  });
  return (
    <div className={own.step}>
      <KeyField id={provider.id} state={null} />
      <WhatLeaves address={provider.base_url} />
      {agree.error && (
        <p role="alert" className={styles.problem}>
          {agree.error.message}
        </p>
      )}
      <div className={own.foot}>
        <Button variant="primary" isDisabled={agree.isPending} onPress={() => agree.mutate()}>
          {t("ai.agree")}
        </Button>
      </div>
    </div>
  );
}

export function WhatLeaves({ address }: { address: string }) {
  return (
    <section className={own.leaves} aria-label={t("ai.leaves")}>
      <h3 className={own.leavesTitle}>{t("ai.leaves")}</h3>
      <p className={styles.text}>{t("ai.leavesTo", { address })}</p>
      <ul>
        <li>{t("ai.leavesCoach")}</li>
        <li>{t("ai.leavesJob")}</li>
        <li>{t("ai.leavesTest")}</li>
      </ul>
      <p className={styles.text}>{t("ai.leavesNever")}</p>
    </section>
  );
}
