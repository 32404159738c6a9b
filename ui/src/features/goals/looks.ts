/** How a goal's state looks. */
import { BadgeCheck, Circle, CircleDot, Undo2 } from "lucide-react";
import type { Look } from "@/components/StatusBadge";
import { t } from "@/i18n";
import type { GoalStatus } from "@/ipc/generated/contract";

const looks: Record<GoalStatus, Pick<Look, "tone" | "icon">> = {
  NOT_STARTED: { tone: "neutral", icon: Circle },
  IN_PROGRESS: { tone: "info", icon: CircleDot },
  COMPLETED: { tone: "good", icon: BadgeCheck },
  ABANDONED: { tone: "WITHDRAWN", icon: Undo2 },
};

export const goalLook = (status: GoalStatus): Look => ({ ...looks[status], label: t(`words.GoalStatus.${status}`) });
