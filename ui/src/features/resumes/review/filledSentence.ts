import { t } from "@/i18n";
import { list } from "@/i18n/format";
import type { Filled } from "@/ipc/generated/contract";
import { gains } from "./saving";

function sentence(filled: Filled, verb: "fills" | "filled"): string {
  const added = gains(filled).map(({ part, count }) => t(`resumes.gains.${part}`, { count }));
  return [
    added.length > 0 ? t(`resumes.${verb}`, { what: list(added) }) : t("resumes.fillsNothing"),
    filled.already_there > 0 && t("resumes.alreadyThere", { count: filled.already_there }),
    filled.left_out.length > 0 && t("resumes.leftOut", { count: filled.left_out.length }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** "Adds 4 fields, 3 positions and 14 skills to your profile. 2 entries are there already." */
export const willFill = (filled: Filled) => sentence(filled, "fills");
export const hasFilled = (filled: Filled) => sentence(filled, "filled");
