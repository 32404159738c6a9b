import { useQuery } from "@tanstack/react-query";
import { BookOpenText, Sparkles } from "lucide-react";
import { lazy, Suspense } from "react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { RelativeTime } from "@/components/RelativeTime";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Job } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { openLink } from "@/ipc/window";
import { useTask } from "@/records/useTask";
import own from "./Analysis.module.css";
import { analysisOf } from "./analysis";
import styles from "./Detail.module.css";
import { Concerns, Requirements } from "./Findings";

const Markdown = lazy(() => import("@/components/Markdown"));

/** What the posting asks for, as rules read it on this computer, and, kept apart, what a model says if one was asked. */
export function Analysis({ job }: { job: Job }) {
  const settings = useQuery(ask("settings", "get_ai", null));
  const { start, cancel, isRunning, text, error } = useTask();
  const read = (ask_model: boolean) => start((task) => call("analyse_job", { id: job.id, task, ask_model }));
  const found = analysisOf(job.ai_analysis);
  const model = settings.data?.ready.find((one) => one.purpose === "analyse_job")?.model ?? null;
  const opinion = isRunning && text ? text : found?.opinion?.text;

  const buttons = (
    <>
      <Button icon={BookOpenText} isDisabled={isRunning} onPress={() => read(false)}>
        {t(found ? "jobs.readAgain" : "jobs.read")}
      </Button>
      {model && (
        <Button icon={Sparkles} isDisabled={isRunning} onPress={() => read(true)}>
          {t("jobs.askModel", { model })}
        </Button>
      )}
      {isRunning && (
        <Button variant="quiet" onPress={cancel}>
          {t("common.cancel")}
        </Button>
      )}
    </>
  );
  if (!found && !isRunning && !error) {
    return (
      <EmptyState drawing="page" title={t("jobs.unread.title")} action={buttons}>
        {t("jobs.unread.text")}
      </EmptyState>
    );
  }
  return (
    <div className={styles.overview}>
      <div className={own.bar}>
        {buttons}
        {found && (
          <span className={own.made}>
            {t("jobs.readByRules")} <RelativeTime at={found.made_at} />
          </span>
        )}
      </div>
      {error && (
        <p role="alert" className={own.problem}>
          {error.message}
        </p>
      )}
      {found && <Concerns concerns={found.concerns} />}
      {found && <Requirements requirements={found.requirements} />}
      {opinion && (
        <section className={styles.section} aria-live="polite" aria-busy={isRunning}>
          <h2 className={styles.sectionTitle}>{t("jobs.opinion", { model: found?.opinion?.model ?? model ?? "" })}</h2>
          <Suspense>
            <Markdown onLink={(url) => void openLink(url)}>{opinion}</Markdown>
          </Suspense>
          {!isRunning && found?.opinion && found.opinion.finish !== "complete" && (
            <p className={own.made}>{t(`jobs.finish.${found.opinion.finish}`)}</p>
          )}
        </section>
      )}
    </div>
  );
}
