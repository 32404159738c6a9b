import { getRouteApi } from "@tanstack/react-router";
import { Target } from "lucide-react";
import { DueDate } from "@/components/DueDate";
import { FilterChip } from "@/components/FilterChip";
import { ProgressBar } from "@/components/ProgressBar";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import type { GoalStanding } from "@/ipc/generated/contract";
import { ListScreen } from "@/records/ListScreen";
import { optionsOf } from "@/records/options";
import { rowHeight } from "@/records/RowList";
import { useRows } from "@/records/useRows";
import type { GoalsSearch } from "./addresses";
import { GoalSheet } from "./GoalSheet";
import styles from "./Goals.module.css";
import { goalLook } from "./looks";
import { NewGoalDialog } from "./NewGoalDialog";
import { goalsPage, queryOf } from "./queries";

const route = getRouteApi("/goals");

function words({ goal, pace }: GoalStanding) {
  const steps = goal.milestones?.items ?? [];
  return {
    id: goal.id,
    name: goal.title,
    icon: Target,
    title: goal.title,
    more: [
      t("goals.priorityOf", { priority: goal.priority }),
      pace && t("goals.thisWeek", { done: pace.this_week, target: pace.weekly_target }),
      steps.length > 0 && t("goals.steps", { done: steps.filter((step) => step.done_at).length, all: steps.length }),
    ]
      .filter(Boolean)
      .join(" · "),
    end: (
      <>
        {goal.target_date && goal.status !== "COMPLETED" && <DueDate day={goal.target_date} />}
        <span className={styles.bar}>
          <ProgressBar
            label={t("goals.progressOf", { title: goal.title })}
            done={goal.progress}
            total={100}
            hideLabel
          />
        </span>
        <span className={styles.percent}>{t("goals.percent", { progress: goal.progress })}</span>
        <span className={styles.badge}>
          <StatusBadge look={goalLook(goal.status)} />
        </span>
      </>
    ),
  };
}

export function GoalsScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changes: Partial<GoalsSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changes }), replace: true });
  const rows = useRows<GoalStanding>({ ask: goalsPage(queryOf(search)), rowHeight });
  return (
    <ListScreen
      title={t("goals.title")}
      add={{ label: t("goals.add"), run: () => change({ new: true }) }}
      narrowing={
        <FilterChip
          label={t("goals.status")}
          options={optionsOf("GoalStatus")}
          selected={search.status ?? []}
          onChange={(status) => change({ status: status.length > 0 ? status : undefined })}
        />
      }
      isNarrowed={Boolean(search.status)}
      empty={{ drawing: "path", title: t("goals.empty.title"), text: t("goals.empty.text") }}
      rows={rows}
      words={words}
      openId={search.open}
      onOpen={(open) => change({ open })}
    >
      {search.open && <GoalSheet id={search.open} onClose={() => change({ open: undefined })} />}
      {search.new && (
        <NewGoalDialog
          onClose={() => change({ new: undefined })}
          onMade={(open) => change({ new: undefined, open, status: undefined })}
        />
      )}
    </ListScreen>
  );
}
