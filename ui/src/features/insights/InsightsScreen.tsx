import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { PageHeader } from "@/components/PageHeader";
import { t } from "@/i18n";
import { QueryGate } from "@/records/QueryGate";
import { Durations } from "./Durations";
import { Funnel } from "./Funnel";
import styles from "./Insights.module.css";
import { insights } from "./queries";
import { Sources } from "./Sources";
import { Weeks } from "./Weeks";

/** What the history of the search says, each part with what it rests on and the numbers behind it. */
export function InsightsScreen() {
  const navigate = useNavigate();
  const found = useQuery(insights());
  return (
    <>
      <PageHeader title={t("insights.title")} />
      <QueryGate query={found}>
        {({ jobs, funnel, weeks, durations, sources, hidden_sources }) =>
          jobs === 0 ? (
            <EmptyState
              drawing="path"
              title={t("insights.empty.title")}
              action={
                <Button variant="primary" onPress={() => void navigate({ to: "/jobs" })}>
                  {t("insights.empty.action")}
                </Button>
              }
            >
              {t("insights.empty.text")}
            </EmptyState>
          ) : (
            <div className={styles.scroll}>
              <Funnel jobs={jobs} stages={funnel} />
              <Weeks weeks={weeks} />
              <Durations durations={durations} />
              <Sources sources={sources} hidden={hidden_sources} />
            </div>
          )
        }
      </QueryGate>
    </>
  );
}
