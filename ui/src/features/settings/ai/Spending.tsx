import { NumberField } from "@/components/NumberField";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { ProviderCard } from "@/ipc/generated/contract";
import { useAutosave } from "@/records/useAutosave";
import styles from "../Settings.module.css";
import own from "./Ai.module.css";
import { fromMicros, spentWords, toMicros } from "./micros";

/** What a provider costs, and how much it may cost in a day. Prices are the person's to look up: they change too often. */
export function Spending({ card }: { card: ProviderCard }) {
  const { provider, spent, is_local } = card;
  const { field } = useAutosave(provider, (changes) => call("update_provider", { id: provider.id, changes }));
  if (is_local) return null;
  const money = (name: "input_price" | "output_price" | "daily_limit") => {
    const { value, onChange, onCommit, error } = field(name);
    return {
      value: fromMicros(value),
      onChange: (amount: number | null) => onChange(toMicros(amount)),
      onCommit: (amount: number | null) => onCommit(toMicros(amount)),
      error,
      min: 0,
      format: { maximumFractionDigits: 4 },
    };
  };
  const { value, onChange, onCommit, error } = field("currency");
  return (
    <details className={own.spending}>
      <summary>{provider.currency ? spentWords(spent, provider) : t("ai.spending")}</summary>
      <p className={styles.text}>{t("ai.spendingText")}</p>
      <div className={own.facts}>
        <TextField
          label={t("ai.currency")}
          value={value ?? ""}
          onChange={(code) => onChange(code || null)}
          onCommit={(code) => onCommit(code || null)}
          error={error}
          placeholder="USD"
        />
        <NumberField label={t("ai.inputPrice")} {...money("input_price")} />
        <NumberField label={t("ai.outputPrice")} {...money("output_price")} />
        <NumberField label={t("ai.dailyLimit")} {...money("daily_limit")} />
      </div>
    </details>
  );
}
