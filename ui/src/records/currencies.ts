/** Currencies to choose from, the one of this place first. */
import type { Option } from "@/components/Select";
import { locale } from "@/i18n/format";

const usual = [
  "EUR",
  "USD",
  "GBP",
  "CHF",
  "SEK",
  "NOK",
  "DKK",
  "PLN",
  "CZK",
  "CAD",
  "AUD",
  "NZD",
  "INR",
  "JPY",
  "SGD",
  "BRL",
  "ZAR",
];

const ofRegion: Record<string, string> = {
  US: "USD",
  GB: "GBP",
  CH: "CHF",
  SE: "SEK",
  NO: "NOK",
  DK: "DKK",
  PL: "PLN",
  CZ: "CZK",
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  IN: "INR",
  JP: "JPY",
  SG: "SGD",
  BR: "BRL",
  ZA: "ZAR",
};

export const homeCurrency = (language = locale()) =>
  ofRegion[new Intl.Locale(language).maximize().region ?? ""] ?? "EUR";

export function currencies(first: string): Option<string>[] {
  return [...new Set([first, ...usual])].map((id) => ({ id, label: id }));
}
