import { NumberField } from "@/components/NumberField";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Provider } from "@/ipc/generated/contract";
import { useAutosave } from "@/records/useAutosave";
import own from "./Ai.module.css";
import { ModelField } from "./ModelField";

/** What a provider is called, where it is, and its model; saved as one leaves a field. */
export function ProviderFacts({ provider }: { provider: Provider }) {
  const { field } = useAutosave(provider, (changes) => call("update_provider", { id: provider.id, changes }));
  const model = field("model");
  return (
    <div className={own.facts}>
      <TextField label={t("ai.name")} {...field("name")} />
      <TextField label={t("ai.baseUrl")} type="url" {...field("base_url")} />
      {provider.consented_at === null ? (
        <TextField label={t("ai.model")} {...model} />
      ) : (
        <ModelField id={provider.id} label={t("ai.model")} {...model} />
      )}
      <NumberField label={t("ai.contextSize")} hint={t("ai.contextHint")} min={512} {...field("context_size")} />
    </div>
  );
}
