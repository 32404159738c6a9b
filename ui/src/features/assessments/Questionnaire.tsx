import { ArrowLeft, ArrowRight } from "lucide-react";
import { Button as PlainButton } from "react-aria-components";
import { Button } from "@/components/Button";
import { Kbd } from "@/components/Kbd";
import { ProgressBar } from "@/components/ProgressBar";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { Assessment, Instrument } from "@/ipc/generated/contract";
import styles from "./Assessments.module.css";
import { useAnswers } from "./useAnswers";

interface Props {
  assessment: Assessment;
  instrument: Instrument;
}

/** One item a page, answered with a key. Every answer is kept at once, so that it can be left and resumed at any item. */
export function Questionnaire({ assessment, instrument: { items, labels, question, about } }: Props) {
  const { given, at, go, answer, finish, isFinishing } = useAnswers(
    assessment,
    items.map(({ id }) => id),
  );
  const item = items[at];
  const answered = item ? given[item.id] : undefined;
  const back = () => go(Math.max(at - 1, 0));
  const on = () => answered !== undefined && go(at + 1);
  const group = t("assessments.title");
  useShortcuts([
    ...labels.map((label, value) => ({ keys: String(value + 1), label, group, run: () => answer(value) })),
    { keys: "ArrowLeft", label: t("assessments.back"), group, run: back },
    { keys: "ArrowRight", label: t("assessments.next"), group, run: on },
  ]);
  const done = items.filter(({ id }) => id in given).length;
  return (
    <section className={styles.questions}>
      <ProgressBar
        label={t("assessments.progress", { done: number(done), all: number(items.length) })}
        done={done}
        total={items.length}
      />
      {item ? (
        <>
          <p className={styles.question}>{question}</p>
          <h2 className={styles.item} aria-live="polite">
            {item.text}
          </h2>
          <ul className={styles.answers} aria-label={question}>
            {labels.map((label, value) => (
              <li key={label}>
                <PlainButton
                  className={styles.answer}
                  aria-current={answered === value || undefined}
                  onPress={() => answer(value)}
                >
                  <Kbd keys={String(value + 1)} />
                  {label}
                </PlainButton>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <h2 className={styles.item}>{t("assessments.allAnswered")}</h2>
          <p className={styles.question}>{t("assessments.final")}</p>
          <div>
            <Button variant="primary" autoFocus isDisabled={isFinishing} onPress={finish}>
              {t("assessments.show")}
            </Button>
          </div>
        </>
      )}
      <div className={styles.steps}>
        <Button variant="quiet" icon={ArrowLeft} isDisabled={at === 0} onPress={back}>
          {t("assessments.back")}
        </Button>
        {answered !== undefined && (
          <Button variant="quiet" icon={ArrowRight} onPress={on}>
            {t("assessments.next")}
          </Button>
        )}
      </div>
      {at === 0 && <p className={styles.about}>{about}</p>}
    </section>
  );
}
