/** How each state looks everywhere: a hue, an icon and a word. */
import {
  Archive,
  BadgeCheck,
  Bookmark,
  CalendarCheck,
  CalendarClock,
  CircleX,
  Clock3,
  Eye,
  FilePen,
  Gift,
  type LucideIcon,
  Send,
  Undo2,
} from "lucide-react";
import type { Look } from "@/components/StatusBadge";
import { t } from "@/i18n";
import type { ApplicationStatus, InterviewCard, JobStatus } from "@/ipc/generated/contract";

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

const applicationLooks: Record<ApplicationStatus, Pick<Look, "tone" | "icon">> = {
  DRAFT: { tone: "neutral", icon: FilePen },
  SUBMITTED: { tone: "APPLIED", icon: Send },
  UNDER_REVIEW: { tone: "INTERVIEW_SCHEDULED", icon: Eye },
  REJECTED: { tone: "REJECTED", icon: CircleX },
  ACCEPTED: { tone: "ACCEPTED", icon: BadgeCheck },
};

export const applicationLook = (status: ApplicationStatus): Look => ({
  ...applicationLooks[status],
  label: t(`words.ApplicationStatus.${status}`),
});

type Interviewed = Pick<InterviewCard, "state" | "outcome" | "scheduled_at">;

/** An interview that did not take place has no outcome worth showing; one still to come has none yet. */
export function interviewLook({ state, outcome, scheduled_at }: Interviewed, now = new Date()): Look {
  if (state === "CANCELLED") return { tone: "WITHDRAWN", icon: Undo2, label: t("words.InterviewState.CANCELLED") };
  if (outcome === "PASSED") return { tone: "good", icon: BadgeCheck, label: t("words.InterviewOutcome.PASSED") };
  if (outcome === "FAILED") return { tone: "bad", icon: CircleX, label: t("words.InterviewOutcome.FAILED") };
  if (new Date(scheduled_at) > now) {
    return { tone: "INTERVIEW_SCHEDULED", icon: CalendarClock, label: t("words.InterviewState.SCHEDULED") };
  }
  return { tone: "neutral", icon: Clock3, label: t("words.InterviewOutcome.PENDING") };
}
