/** How an assessment's state looks. */
import { BadgeCheck, CircleDot } from "lucide-react";
import type { Look } from "@/components/StatusBadge";
import { t } from "@/i18n";
import type { AssessmentCard } from "@/ipc/generated/contract";

export const assessmentLook = ({ is_completed }: AssessmentCard): Look =>
  is_completed
    ? { tone: "good", icon: BadgeCheck, label: t("assessments.finished") }
    : { tone: "info", icon: CircleDot, label: t("assessments.begun") };
