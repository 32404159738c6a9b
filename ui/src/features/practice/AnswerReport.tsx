import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { AnswerDimensions, AnswerMark, ScoredAnswer } from "@/ipc/generated/contract";
import styles from "./Practice.module.css";

const dimensions = ["relevance", "structure", "specificity", "result", "role_depth"] as const;

/** One answer beside its marks, each with the words that earned it. */
export function AnswerReport({ answer: { question, follow_up, answer, score } }: { answer: ScoredAnswer }) {
  return (
    <section className={styles.card}>
      <header className={styles.cardTop}>
        <h3 className={styles.cardTitle}>{question.text}</h3>
        <span className={styles.figure}>
          {score.overall === null
            ? t("practice.notJudged")
            : t("practice.score", { score: number(Math.round(score.overall)) })}
        </span>
      </header>
      {question.shows && (
        <p className={styles.quiet}>
          {t("practice.report.shows")}: {question.shows}
        </p>
      )}
      {follow_up && <p className={styles.quiet}>{t("practice.report.followUp", { question: follow_up })}</p>}
      <div className={styles.beside}>
        <p className={styles.said}>{answer}</p>
        <Marks marks={score.dimensions} />
      </div>
      {score.signals.notes.map((note) => (
        <p key={note} className={styles.remark}>
          {note}
        </p>
      ))}
    </section>
  );
}

function Marks({ marks }: { marks: AnswerDimensions }) {
  return (
    <ul className={styles.marks}>
      {dimensions.map((dimension) => (
        <Mark key={dimension} name={t(`practice.dimensions.${dimension}`)} mark={marks[dimension]} />
      ))}
    </ul>
  );
}

function Mark({ name, mark: { score, quote } }: { name: string; mark: AnswerMark }) {
  const said =
    score === null
      ? t("practice.report.noMark", { dimension: name })
      : t("practice.report.mark", { dimension: name, score });
  return (
    <li className={styles.mark} aria-label={said}>
      <span className={styles.markName}>{name}</span>
      <span className={styles.dots} aria-hidden>
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step} className={styles.dot} data-on={(score !== null && step <= score) || undefined} />
        ))}
      </span>
      <span className={styles.markScore}>
        {score === null ? t("practice.report.none") : t("practice.report.ofFive", { score })}
      </span>
      {quote && <q className={styles.quote}>{quote}</q>}
      {score === null && <span className={styles.quote}>{t("practice.notJudged")}</span>}
    </li>
  );
}
