import { locale } from "@/i18n/format";

/** A share, 0 to 1, in whole percent. */
export const percent = (share: number) => new Intl.NumberFormat(locale(), { style: "percent" }).format(share);
