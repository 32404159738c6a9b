import { RotateCcw } from "lucide-react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { RiasecResult, Scale } from "@/ipc/generated/contract";
import styles from "./Assessments.module.css";
import { useStart } from "./useStart";

/** What came of the interest questionnaire, on a page that can be printed. */
export function RiasecReport({ result }: { result: RiasecResult }) {
  const { scales, top_code, has_ties, quality, recommendations, occupations, source } = result;
  const again = useStart();
  return (
    <article className={styles.page} data-selectable>
      <header className={styles.top}>
        <p className={styles.code}>{top_code}</p>
        <div>
          <h2 className={styles.heading}>{t("assessments.topCode")}</h2>
          <p>
            {topAreas(top_code, scales)
              .map(({ area }) => t(`words.Area.${area}`))
              .join(", ")}
            . {has_ties && t("assessments.ties")}
          </p>
        </div>
      </header>
      <section>
        <h2 className={styles.heading}>{t("assessments.scales")}</h2>
        <ul className={styles.scales}>
          {scales.map((scale) => (
            <ScaleBar key={scale.area} scale={scale} />
          ))}
        </ul>
        <p className={styles.quiet}>{t("assessments.meaning")}</p>
      </section>
      <section>
        <h2 className={styles.heading}>{t("assessments.quality")}</h2>
        <p>{t("assessments.checks", { passed: quality.checks_passed, checks: quality.checks })}</p>
        {quality.remarks.map((remark) => (
          <p key={remark} className={styles.remark}>
            {remark}
          </p>
        ))}
      </section>
      <section>
        <h2 className={styles.heading}>{t("assessments.next_steps")}</h2>
        <ul className={styles.bullets}>
          {recommendations.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {occupations.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t("assessments.occupations")}</h2>
          <p className={styles.quiet}>{t("assessments.likeness")}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("assessments.occupation")}</th>
                <th scope="col">{t("assessments.preparation")}</th>
                <th scope="col">{t("assessments.alike")}</th>
              </tr>
            </thead>
            <tbody>
              {occupations.map(({ code, title, job_zone, likeness }) => (
                <tr key={code}>
                  <th scope="row">{title}</th>
                  <td>{t("assessments.ofFive", { zone: job_zone })}</td>
                  <td>{likeness.toFixed(2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.quiet}>{source}</p>
        </section>
      )}
      <div className={styles.again}>
        <Button icon={RotateCcw} onPress={again}>
          {t("assessments.again")}
        </Button>
      </div>
    </article>
  );
}

/** The scales of the code, in its order: each letter is the first of its area's name. */
const topAreas = (code: string, scales: Scale[]) =>
  [...code].flatMap((letter) => scales.filter(({ area }) => area.startsWith(letter.toLowerCase())));

function ScaleBar({ scale: { area, score, highest } }: { scale: Scale }) {
  return (
    <li className={styles.scale}>
      <span className={styles.area}>{t(`words.Area.${area}`)}</span>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ width: `${(100 * score) / highest}%` }} />
      </span>
      <span className={styles.score}>{t("assessments.score", { score: number(score), highest: number(highest) })}</span>
      <span className={styles.areaMeans}>{t(`assessments.areas.${area}`)}</span>
    </li>
  );
}
