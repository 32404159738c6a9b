/** How each state looks everywhere: a hue, an icon and a word. */
import {
  Archive,
  BadgeCheck,
  Bookmark,
  CalendarCheck,
  CalendarClock,
  CircleX,
  Gift,
  type LucideIcon,
  Send,
  Undo2,
} from "lucide-react";
import type { Look } from "@/components/StatusBadge";
import { t } from "@/i18n";
import type { JobStatus } from "@/ipc/generated/contract";

const jobIcons: Record<JobStatus, LucideIcon> = {
  INTERESTED: Bookmark,
  APPLIED: Send,
  INTERVIEW_SCHEDULED: CalendarClock,
  INTERVIEW_COMPLETED: CalendarCheck,
  OFFER_RECEIVED: Gift,
  ACCEPTED: BadgeCheck,
  REJECTED: CircleX,
  WITHDRAWN: Undo2,
};

export const jobLook = (status: JobStatus): Look => ({
  tone: status,
  icon: jobIcons[status],
  label: t(`words.JobStatus.${status}`),
  short: t(`words.JobStatusShort.${status}`),
});

/** Accepted, rejected and withdrawn together. */
export const closedLook = (): Look => ({ tone: "neutral", icon: Archive, label: t("words.closed") });
