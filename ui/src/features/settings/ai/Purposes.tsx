import { useMutation } from "@tanstack/react-query";
import { Select } from "@/components/Select";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Ai, Purpose } from "@/ipc/generated/contract";
import styles from "../Settings.module.css";
import own from "./Ai.module.css";
import { ModelField } from "./ModelField";

const purposes = ["coach", "analyse_job"] as const satisfies Purpose[];

/** Who answers what. Left alone, the first provider that is on answers everything with its own model. */
export function Purposes({ ai }: { ai: Ai }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("ai.purposesTitle")}</h2>
      <p className={styles.text}>{t("ai.purposesText")}</p>
      {purposes.map((purpose) => (
        <PurposeRow key={purpose} ai={ai} purpose={purpose} />
      ))}
    </section>
  );
}

function PurposeRow({ ai, purpose }: { ai: Ai; purpose: (typeof purposes)[number] }) {
  const { models } = ai.choices;
  const chosen = models[purpose];
  const save = useMutation({
    mutationFn: (choice: { provider_id: string; model: string } | null) => {
      const { [purpose]: _, ...others } = models;
      return call("choose_models", { ...ai.choices, models: choice ? { ...others, [purpose]: choice } : others });
    },
  });
  const ready = ai.ready.find((one) => one.purpose === purpose);
  return (
    <div className={own.facts}>
      <Select
        label={t(`ai.purposes.${purpose}`)}
        hint={ready ? t("ai.answers", { model: ready.model, provider: ready.provider }) : t("ai.nobody")}
        options={ai.providers.map(({ provider }) => ({ id: provider.id, label: provider.name }))}
        value={chosen?.provider_id ?? null}
        onChange={(id) => save.mutate(id ? { provider_id: id, model: "" } : null)}
        placeholder={t("ai.first")}
        clearable
        error={save.error?.message}
      />
      {chosen && (
        <PurposeModel
          key={`${chosen.provider_id} ${chosen.model}`}
          id={chosen.provider_id}
          model={chosen.model}
          onChoose={(model) => save.mutate({ ...chosen, model })}
        />
      )}
    </div>
  );
}

function PurposeModel({ id, model, onChoose }: { id: string; model: string; onChoose: (model: string) => void }) {
  return <ModelField id={id} label={t("ai.modelFor")} value={model} onChange={() => undefined} onCommit={onChoose} />;
}
