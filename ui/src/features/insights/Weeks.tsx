import { t } from "@/i18n";
import { date, number } from "@/i18n/format";
import type { WeekOfSearch } from "@/ipc/generated/contract";
import { Figure } from "./Figure";
import styles from "./Insights.module.css";

const kinds = ["saved", "applied", "interviews"] as const;

/** What was done week by week: one row of small bars a kind, all on the same scale. */
export function Weeks({ weeks }: { weeks: WeekOfSearch[] }) {
  const highest = Math.max(1, ...weeks.flatMap((week) => kinds.map((kind) => week[kind])));
  const sum = (kind: (typeof kinds)[number]) => weeks.reduce((total, week) => total + week[kind], 0);
  const applied = sum("applied");
  return (
    <Figure
      title={t("insights.weeks.title")}
      meaning={t("insights.weeks.meaning", {
        weeks: number(weeks.length),
        count: applied,
        n: number(applied),
        interviews: number(sum("interviews")),
      })}
      caveat={t("insights.weeks.caveat")}
      header={[t("insights.weeks.week"), ...kinds.map((kind) => t(`insights.weeks.${kind}`))]}
      rows={weeks.map((week) => [date(week.monday), ...kinds.map((kind) => number(week[kind]))])}
    >
      <div className={styles.weeks}>
        {kinds.map((kind) => (
          <div key={kind} className={styles.kind}>
            <span className={styles.name}>{t(`insights.weeks.${kind}`)}</span>
            <ol className={styles.columns} aria-label={t(`insights.weeks.${kind}`)}>
              {weeks.map((week) => (
                <li key={week.monday} className={styles.column} title={date(week.monday)}>
                  <span className={styles.count}>{week[kind] > 0 ? number(week[kind]) : ""}</span>
                  <span aria-hidden className={styles.stick} style={{ height: `${(2.5 * week[kind]) / highest}rem` }} />
                </li>
              ))}
            </ol>
          </div>
        ))}
        <div className={styles.kind}>
          <span />
          <span className={styles.ends}>
            <span>{date(weeks[0]?.monday ?? "")}</span>
            <span>{t("insights.weeks.now")}</span>
          </span>
        </div>
      </div>
    </Figure>
  );
}
