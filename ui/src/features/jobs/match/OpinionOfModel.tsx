import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Sparkles } from "lucide-react";
import { lazy, Suspense } from "react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Job } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { openLink } from "@/ipc/window";
import { useTask } from "@/records/useTask";
import detail from "../detail/Detail.module.css";
import styles from "./Match.module.css";
import { opinionOf } from "./opinion";

const Markdown = lazy(() => import("@/components/Markdown"));

/** What a model says of the job, beside the score and never in it; without one, what it would add. */
export function OpinionOfModel({ job }: { job: Job }) {
  const settings = useQuery(ask("settings", "get_ai", null));
  const { start, cancel, isRunning, text, error } = useTask();
  const kept = opinionOf(job.ai_analysis);
  const model = settings.data?.ready.find((one) => one.purpose === "analyse_job")?.model ?? null;
  const said = isRunning && text ? text : kept?.text;
  const read = () => start((task) => call("analyse_job", { id: job.id, task, ask_model: true }));
  if (!settings.data) return null;
  return (
    <section className={detail.section} aria-live="polite" aria-busy={isRunning}>
      <h2 className={detail.sectionTitle}>
        {kept || model ? t("jobs.opinion", { model: kept?.model ?? model ?? "" }) : t("jobs.match.model")}
      </h2>
      {said && (
        <Suspense>
          <Markdown onLink={(url) => void openLink(url)}>{said}</Markdown>
        </Suspense>
      )}
      {!isRunning && kept && kept.finish !== "complete" && (
        <p className={styles.quiet}>{t(`jobs.finish.${kept.finish}`)}</p>
      )}
      {error && (
        <p role="alert" className={styles.problem}>
          {error.message}
        </p>
      )}
      {!said && (
        <p className={styles.quiet}>
          {t("jobs.match.modelAdds")}{" "}
          {!model && (
            <Link to="/settings" search={{ section: "ai" }}>
              {t("jobs.match.modelSettings")}
            </Link>
          )}
        </p>
      )}
      <div className={styles.buttons}>
        {model && (
          <Button icon={Sparkles} isDisabled={isRunning} onPress={read}>
            {t("jobs.askModel", { model })}
          </Button>
        )}
        {isRunning && (
          <Button variant="quiet" onPress={cancel}>
            {t("common.cancel")}
          </Button>
        )}
      </div>
    </section>
  );
}
