import type { CSSProperties } from "react";
import { MatchRing } from "@/components/MatchRing";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { Match, MatchPart } from "@/ipc/generated/contract";
import styles from "./Match.module.css";

interface Props {
  matched: Match;
  parts: MatchPart[];
}

/** The number, and what each part of the formula gave to it. */
export function Score({ matched: { score, provisional, gates }, parts }: Props) {
  const rounded = number(Math.round(score));
  return (
    <section className={styles.score} aria-label={t("jobs.fields.match_score")}>
      <MatchRing score={score} provisional={provisional} size={64} />
      <div className={styles.scoreWords}>
        <p className={styles.sum}>{t("jobs.match.score", { score: rounded })}</p>
        {provisional && <p className={styles.quiet}>{t("jobs.match.provisional")}</p>}
        {gates.length > 0 && <p className={styles.quiet}>{t("jobs.match.capped")}</p>}
        <p className={styles.quiet}>{t("jobs.match.byRules")}</p>
      </div>
      <table className={styles.parts}>
        <caption className={styles.quiet}>{t("jobs.match.parts")}</caption>
        <tbody>
          {parts.map(({ name, points, most }) => (
            <tr key={name}>
              <th scope="row">{t(`jobs.match.part.${name}`)}</th>
              <td className={styles.bar} aria-hidden>
                <span style={{ "--most": most / 50, "--share": points / most } as CSSProperties} />
              </td>
              <td className={styles.points}>
                {t("jobs.match.points", { points: number(Math.round(points)), most: number(Math.round(most)) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
