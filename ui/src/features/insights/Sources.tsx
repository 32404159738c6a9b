import { t } from "@/i18n";
import { number, percent } from "@/i18n/format";
import type { SourceConversion } from "@/ipc/generated/contract";
import { Bars, Figure } from "./Figure";

/** Which sources lead to interviews; those with too few applications to say are not shown, and that is said. */
export function Sources({ sources, hidden }: { sources: SourceConversion[]; hidden: number }) {
  const title = t("insights.sources.title");
  const name = ({ source }: SourceConversion) => source ?? t("insights.sources.none");
  const best = sources.toSorted((one, other) => other.share - one.share)[0];
  return (
    <Figure
      title={title}
      meaning={
        best && best.interviewed > 0
          ? t(sources.length > 1 ? "insights.sources.best" : "insights.sources.only", {
              source: name(best),
              share: percent(best.share),
              n: number(best.applied),
            })
          : t("insights.sources.tooFew")
      }
      caveat={[
        t("insights.sources.caveat"),
        hidden > 0 ? t("insights.sources.hidden", { count: hidden, n: number(hidden) }) : "",
      ].join(" ")}
      header={[
        t("insights.sources.source"),
        t("insights.sources.applied"),
        t("insights.sources.interviewed"),
        t("insights.sources.share"),
      ]}
      rows={sources.map((one) => [name(one), number(one.applied), number(one.interviewed), percent(one.share)])}
    >
      {sources.length > 0 && (
        <Bars
          label={title}
          bars={sources.map((one) => ({
            id: name(one),
            label: name(one),
            share: one.share,
            value: t("insights.sources.value", {
              share: percent(one.share),
              interviewed: number(one.interviewed),
              applied: number(one.applied),
            }),
          }))}
        />
      )}
    </Figure>
  );
}
