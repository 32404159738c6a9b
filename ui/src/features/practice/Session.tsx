import { ArrowRight, Flag, Pause, Play } from "lucide-react";
import { Button } from "@/components/Button";
import { useShortcuts } from "@/components/shortcuts";
import { TextArea } from "@/components/TextArea";
import { t } from "@/i18n";
import type { PracticeSession } from "@/ipc/generated/contract";
import { Clock } from "./Clock";
import styles from "./Practice.module.css";
import { useSession } from "./useSession";

/** A quiet page with one question. What is typed is kept; nothing is said about it before the end. */
export function Session({ session }: { session: PracticeSession }) {
  const { current, is_running } = session;
  const { text, type, keeping, isBusy, next, skip, finish, setRunning } = useSession(session);
  const group = t("practice.session.keys");
  useShortcuts([{ keys: "$mod+Enter", label: t("practice.session.next"), group, run: next }]);
  const count = text.split(/\s+/).filter(Boolean).length;
  return (
    <section className={styles.session}>
      <div className={styles.sessionTop}>
        <p className={styles.quiet}>
          {current &&
            t(current.is_follow_up ? "practice.session.followUp" : "practice.session.number", {
              number: current.number,
              total: current.total,
            })}
        </p>
        <Clock session={session} />
      </div>
      {current ? (
        <>
          <h2 className={styles.question} aria-live="polite">
            {current.text}
          </h2>
          {is_running ? (
            <TextArea
              key={`${current.number}${current.is_follow_up}`}
              label={t("practice.session.answer")}
              placeholder={t("practice.session.placeholder")}
              rows={12}
              autoFocus
              value={text}
              onChange={type}
            />
          ) : (
            <p className={styles.paused}>{t("practice.session.paused")}</p>
          )}
          <p className={styles.quiet} role="status">
            {[t("practice.session.words", { count }), keeping].filter(Boolean).join(" · ")}
          </p>
          <div className={styles.steps}>
            <Button icon={is_running ? Pause : Play} isDisabled={isBusy} onPress={() => setRunning(!is_running)}>
              {t(is_running ? "practice.session.pause" : "practice.session.goOn")}
            </Button>
            <Button variant="quiet" isDisabled={isBusy || !is_running} onPress={skip}>
              {t("practice.session.skip")}
            </Button>
            <Button variant="quiet" icon={Flag} isDisabled={isBusy} onPress={finish}>
              {t("practice.session.finishNow")}
            </Button>
            <span className={styles.push}>
              <Button
                variant="primary"
                icon={ArrowRight}
                isDisabled={isBusy || !is_running || count === 0}
                onPress={next}
              >
                {t("practice.session.next")}
              </Button>
            </span>
          </div>
        </>
      ) : (
        <>
          <h2 className={styles.question}>{t("practice.session.allAnswered")}</h2>
          <p className={styles.paused}>{t("practice.session.allAnsweredText")}</p>
          <div>
            <Button variant="primary" icon={Flag} autoFocus isDisabled={isBusy} onPress={finish}>
              {t("practice.session.finish")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
