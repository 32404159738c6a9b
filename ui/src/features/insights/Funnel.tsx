import { t } from "@/i18n";
import { number, percent } from "@/i18n/format";
import type { FunnelStage } from "@/ipc/generated/contract";
import { Bars, Figure } from "./Figure";

/** How many jobs ever got to each stage. */
export function Funnel({ jobs, stages }: { jobs: number; stages: FunnelStage[] }) {
  const reached = (status: FunnelStage["status"]) => stages.find((stage) => stage.status === status)?.reached ?? 0;
  const title = t("insights.funnel.title");
  const name = ({ status }: FunnelStage) => t(`words.JobStatus.${status}`);
  return (
    <Figure
      title={title}
      meaning={t("insights.funnel.meaning", {
        count: jobs,
        n: number(jobs),
        applied: number(reached("APPLIED")),
        invited: number(reached("INTERVIEW_SCHEDULED")),
        offers: number(reached("OFFER_RECEIVED")),
      })}
      caveat={t("insights.funnel.caveat")}
      header={[t("insights.stage"), t("insights.jobs"), t("insights.funnel.ofPrevious")]}
      rows={stages.map((stage) => [
        name(stage),
        number(stage.reached),
        stage.of_previous === null ? "" : percent(stage.of_previous),
      ])}
    >
      <Bars
        label={title}
        bars={stages.map((stage) => ({
          id: stage.status,
          label: name(stage),
          share: stage.reached / jobs,
          value:
            stage.of_previous === null
              ? number(stage.reached)
              : t("insights.funnel.value", { n: number(stage.reached), share: percent(stage.of_previous) }),
        }))}
      />
    </Figure>
  );
}
