import { Star, Trash2 } from "lucide-react";
import type { MenuEntry } from "@/components/Menu";
import { t } from "@/i18n";
import type { ResumeCard } from "@/ipc/generated/contract";
import { deleteRecords } from "@/records/deleting";
import { makePrimary } from "./queries";

/** The rarer things one does with a resume. `gone` runs after it was deleted. */
export const resumeActions = (
  { id, title, is_primary }: Pick<ResumeCard, "id" | "title" | "is_primary">,
  gone: () => void = () => undefined,
): MenuEntry[] => [
  {
    id: "primary",
    label: t("resumes.makePrimary"),
    icon: Star,
    isDisabled: is_primary,
    onAction: () => void makePrimary({ id, title }),
  },
  {
    id: "delete",
    label: t("common.delete"),
    icon: Trash2,
    danger: true,
    onAction: () => void deleteRecords("resume", [id], title).then((happened) => happened && gone()),
  },
];
