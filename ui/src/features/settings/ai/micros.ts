/** Prices and costs come in millionths of a currency; people read whole ones. */
import { t } from "@/i18n";
import type { Provider } from "@/ipc/generated/contract";

export const fromMicros = (micros: number | null) => (micros === null ? null : micros / 1_000_000);

export const toMicros = (amount: number | null) => (amount === null ? null : Math.round(amount * 1_000_000));

/** A cost; below a cent to the last digits that say something. */
export function costWords(micros: number, currency: string): string {
  const digits = micros > 0 && micros < 10_000 ? { maximumSignificantDigits: 3 } : {};
  return new Intl.NumberFormat(undefined, { style: "currency", currency, ...digits }).format(micros / 1_000_000);
}

export function spentWords(spent: number, { currency, daily_limit }: Provider): string {
  if (currency === null) return "";
  const cost = costWords(spent, currency);
  return daily_limit === null
    ? t("ai.spent", { cost })
    : t("ai.spentOf", { cost, limit: costWords(daily_limit, currency) });
}
