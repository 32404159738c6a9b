import { Play } from "lucide-react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { MockInterview } from "@/ipc/generated/contract";
import { AnswerReport } from "./AnswerReport";
import styles from "./Practice.module.css";
import { useStart } from "./useStart";

/** What came of a session: scores, what was strong, what to try next, and every answer with its marks. */
export function Report({ interview }: { interview: MockInterview }) {
  const start = useStart();
  const { strengths, areas_to_improve, ai_suggestions, ai_analysis, answer_scores } = interview;
  const { interview_type, difficulty, job_id, target_role, plan } = interview;
  const again = () =>
    start({
      interview_type,
      difficulty,
      ...(job_id ? { job_id } : {}),
      ...(target_role ? { target_role } : {}),
      ...(plan ? { role_family: plan.role_family, count: plan.questions.length } : {}),
    });
  return (
    <article className={styles.page} data-selectable>
      <Scores interview={interview} />
      {!answer_scores && <p>{t("practice.report.noMarks")}</p>}
      {(strengths.length > 0 || answer_scores) && (
        <Points title={t("practice.report.strengths")} points={strengths} none={t("practice.report.noStrengths")} />
      )}
      {areas_to_improve.length > 0 && <Points title={t("practice.report.areas")} points={areas_to_improve} />}
      {ai_suggestions.length > 0 && <Points title={t("practice.report.suggestions")} points={ai_suggestions} />}
      {ai_analysis?.by === "rules" && <p className={styles.quiet}>{t("practice.report.byRules")}</p>}
      {answer_scores && (
        <section className={styles.answers}>
          <h2 className={styles.heading}>{t("practice.report.answers")}</h2>
          <p className={styles.quiet}>{t("practice.report.byCues")}</p>
          {answer_scores.answers.map((answer) => (
            <AnswerReport key={answer.question.key} answer={answer} />
          ))}
        </section>
      )}
      <div className={styles.unprinted}>
        <Button icon={Play} onPress={again}>
          {t("practice.report.again")}
        </Button>
      </div>
    </article>
  );
}

const band = (score: number) => (score >= 75 ? "strong" : score >= 50 ? "solid" : "gap");

function Scores({
  interview: { overall_score, technical_score, communication_score, duration },
}: {
  interview: MockInterview;
}) {
  const scores = [
    { label: t("practice.report.overall"), score: overall_score },
    { label: t("practice.report.technical"), score: technical_score },
    { label: t("practice.report.communication"), score: communication_score },
  ];
  return (
    <dl className={styles.scores}>
      {scores.map(({ label, score }) => (
        <div key={label}>
          <dt className={styles.quiet}>{label}</dt>
          <dd className={styles.big}>{score === null ? t("practice.report.none") : number(Math.round(score))}</dd>
          <dd className={styles.quiet}>
            {score === null ? t("practice.notJudged") : t(`practice.report.bands.${band(score)}`)}
          </dd>
        </div>
      ))}
      {duration !== null && (
        <div>
          <dt className={styles.quiet}>{t("practice.session.clock")}</dt>
          <dd className={styles.big}>{t("practice.report.time", { minutes: number(duration) })}</dd>
        </div>
      )}
    </dl>
  );
}

function Points({ title, points, none }: { title: string; points: string[]; none?: string }) {
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      {points.length === 0 && <p>{none}</p>}
      <ul className={styles.bullets}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
