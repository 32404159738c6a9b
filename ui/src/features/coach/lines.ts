/** A proposed change as lines of what is and what would be. */
import { t } from "@/i18n";
import { date as day } from "@/i18n/format";
import type { ProposalCard } from "@/ipc/generated/contract";

export interface Line {
  label: string;
  /** `null` for something new. */
  before: string | null;
  after: string;
}

type Proposed = Pick<ProposalCard, "change" | "basis">;

const fresh = (label: string, after: string | null | undefined): Line[] =>
  after ? [{ label, before: null, after }] : [];

export function linesOf({ change, basis }: Proposed): Line[] {
  const before = (basis.before ?? {}) as Record<string, string | null>;
  switch (change.kind) {
    case "add_job":
      return [
        ...fresh(t("coach.fields.title"), change.title),
        ...fresh(t("coach.fields.company"), change.company),
        ...fresh(t("coach.fields.location"), change.location),
        ...fresh(t("coach.fields.url"), change.url),
      ];
    case "move_job": {
      const status = (name: string) => t(`words.JobStatus.${name}` as "words.JobStatus.APPLIED");
      const was = before.status ? status(before.status) : null;
      return [{ label: t("coach.fields.status"), before: was, after: status(change.status) }];
    }
    case "set_follow_up":
      return [
        { label: t("coach.fields.nextAction"), before: before.next_action ?? null, after: change.next_action },
        { label: t("coach.fields.date"), before: before.date ? day(before.date) : null, after: day(change.date) },
      ];
    case "create_goal":
      return [
        ...fresh(t("coach.fields.title"), change.title),
        ...fresh(t("coach.fields.targetDate"), change.target_date && day(change.target_date)),
        ...change.milestones.flatMap(({ title, due }, place) =>
          fresh(t("coach.fields.step", { n: place + 1 }), due ? `${title} (${day(due)})` : title),
        ),
      ];
    case "schedule_practice":
      return [
        ...fresh(t("coach.fields.title"), change.title),
        ...fresh(t("coach.fields.type"), t(`words.InterviewType.${change.interview_type}`)),
        ...fresh(t("coach.fields.role"), change.target_role),
      ];
    case "edit_bullet":
      return [{ label: t("coach.fields.line"), before: change.before, after: change.after }];
  }
}
