/** Words. English is the typed source: a key that is not in it does not compile. */
import i18next from "i18next";
import { english } from "./english";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof english };
  }
}

void i18next.init({
  lng: "en",
  resources: { en: { translation: english } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

export const t = i18next.t;
