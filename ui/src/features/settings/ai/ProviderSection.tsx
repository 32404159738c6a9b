import { useMutation } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { Button } from "@/components/Button";
import { IconButton } from "@/components/IconButton";
import { Switch } from "@/components/Switch";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { ProviderCard } from "@/ipc/generated/contract";
import { deleteRecord } from "@/records/deleting";
import styles from "../Settings.module.css";
import own from "./Ai.module.css";
import { WhatLeaves } from "./ConsentStep";
import { KeyField } from "./KeyField";
import { ProviderFacts } from "./ProviderFacts";
import { Spending } from "./Spending";
import { QualityNote, TestButton } from "./TestButton";

/** One provider: its switch, its facts, its key, its limit, and a way to try it. */
export function ProviderSection({ card }: { card: ProviderCard }) {
  const { provider, key, is_local, quality } = card;
  const turn = useMutation({
    mutationFn: (enabled: boolean) => call("update_provider", { id: provider.id, changes: { enabled } }),
  });
  const agree = useMutation({ mutationFn: () => call("agree_to_provider", { id: provider.id }) });
  const problem = turn.error ?? agree.error;
  return (
    <section className={styles.section} aria-label={provider.name}>
      <header className={styles.choice}>
        <div>
          <h2 className={styles.title}>{provider.name}</h2>
          <p className={styles.text}>{t(is_local ? "ai.staysHere" : "ai.goesTo", { address: provider.base_url })}</p>
        </div>
        <div className={own.head}>
          <Switch isSelected={provider.enabled} onChange={(on) => turn.mutate(on)}>
            {t("ai.enabled")}
          </Switch>
          <IconButton
            icon={Trash2}
            label={t("ai.remove", { name: provider.name })}
            onPress={() => void deleteRecord("provider", provider.id, provider.name)}
          />
        </div>
      </header>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem.message}
        </p>
      )}
      {provider.consented_at === null && (
        <>
          <WhatLeaves address={provider.base_url} />
          <div className={styles.row}>
            <Button variant="primary" onPress={() => agree.mutate()}>
              {t("ai.agree")}
            </Button>
          </div>
        </>
      )}
      <ProviderFacts provider={provider} />
      <KeyField id={provider.id} state={key} />
      <Spending card={card} />
      {quality && <QualityNote quality={quality} />}
      {provider.consented_at !== null && provider.model !== "" && (
        <TestButton id={provider.id} model={provider.model} />
      )}
    </section>
  );
}
