import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Illustration } from "@/components/Illustration";
import { t } from "@/i18n";
import type { GuidedQuestion, Ready } from "@/ipc/generated/contract";
import { JobField } from "@/records/JobField";
import styles from "./Coach.module.css";

const questions: GuidedQuestion[] = ["next_step", "no_replies", "prepare", "fit", "standing"];
const ofJob = (question: GuidedQuestion) => question === "prepare" || question === "fit";

interface Props {
  onAsk: (question: GuidedQuestion, job?: string) => Promise<void>;
  jobId: string | undefined;
  ready: Ready | null;
  /** Whether this is the whole screen of a conversation not begun yet. */
  isEmpty?: boolean;
}

/** The questions that rules answer from the records, with or without a model. */
export function Guided({ onAsk, jobId, ready, isEmpty }: Props) {
  const [asking, choose] = useState<GuidedQuestion | null>(null);
  const press = (question: GuidedQuestion) =>
    ofJob(question) && !jobId ? choose(question) : void onAsk(question, jobId);
  const buttons = (
    <ul className={styles.questions} aria-label={t("coach.guided")}>
      {questions.map((question) => (
        <li key={question}>
          <Button size="small" onPress={() => press(question)}>
            {t(`coach.questions.${question}`)}
          </Button>
        </li>
      ))}
    </ul>
  );
  const job = asking && (
    <JobField
      label={t("coach.whichJob")}
      value={null}
      autoFocus
      onChange={(chosen) => {
        if (!chosen) return;
        choose(null);
        void onAsk(asking, chosen);
      }}
    />
  );
  if (!isEmpty) {
    return (
      <details className={styles.guided}>
        <summary className={styles.small}>{t("coach.guided")}</summary>
        {buttons}
        {job}
      </details>
    );
  }
  return (
    <section className={styles.empty}>
      <Illustration drawing="path" className={styles.picture} />
      <h2 className={styles.emptyTitle}>{t("coach.empty.title")}</h2>
      <p className={styles.emptyText}>{t("coach.empty.text")}</p>
      {buttons}
      {job}
      {ready === null && (
        <p className={styles.small}>
          {t("coach.empty.model")}{" "}
          <Link to="/settings" search={{ section: "ai" }}>
            {t("coach.empty.settings")}
          </Link>
        </p>
      )}
    </section>
  );
}
