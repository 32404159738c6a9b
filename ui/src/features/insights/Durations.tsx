import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { StageDuration } from "@/ipc/generated/contract";
import { Bars, Figure } from "./Figure";

const days = (median: number | null) =>
  median === null ? t("insights.durations.open") : t("insights.durations.days", { count: Math.round(median) });

/** How long jobs stay at a stage before they move on, and how many still wait there. */
export function Durations({ durations }: { durations: StageDuration[] }) {
  const seen = durations.filter(({ finished, waiting }) => finished + waiting > 0);
  const longest = Math.max(1, ...seen.map(({ median_days }) => median_days ?? 0));
  const title = t("insights.durations.title");
  const waiting = seen.find(({ status }) => status === "APPLIED");
  const name = ({ status }: StageDuration) => t(`words.JobStatus.${status}`);
  return (
    <Figure
      title={title}
      meaning={
        waiting && waiting.median_days !== null
          ? t("insights.durations.meaning", {
              count: Math.round(waiting.median_days),
              waiting: number(waiting.waiting),
            })
          : t("insights.durations.tooEarly")
      }
      caveat={t("insights.durations.caveat")}
      header={[
        t("insights.stage"),
        t("insights.durations.median"),
        t("insights.durations.finished"),
        t("insights.durations.waiting"),
      ]}
      rows={seen.map((stage) => [name(stage), days(stage.median_days), number(stage.finished), number(stage.waiting)])}
    >
      <Bars
        label={title}
        bars={seen.map((stage) => ({
          id: stage.status,
          label: name(stage),
          share: (stage.median_days ?? 0) / longest,
          value: t("insights.durations.value", { days: days(stage.median_days), waiting: number(stage.waiting) }),
        }))}
      />
    </Figure>
  );
}
