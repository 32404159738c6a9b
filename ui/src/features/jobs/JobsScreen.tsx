import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Columns3, FileUp, ListFilter, Plus, Rows3 } from "lucide-react";
import { lazy, Suspense, useRef } from "react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { IconButton } from "@/components/IconButton";
import { PageHeader } from "@/components/PageHeader";
import { SearchField } from "@/components/SearchField";
import { Segments } from "@/components/Segments";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import type { JobSort } from "@/ipc/generated/contract";
import { prefer, usePreferences } from "@/ipc/preferences";
import { ask, askOn } from "@/ipc/query";
import { everyJob } from "@/records/everyJob";
import { Trouble } from "@/records/QueryGate";
import type { Order } from "@/records/RecordTable";
import { AddJob } from "./AddJob";
import { Board } from "./board/Board";
import { Filters, isFiltered } from "./Filters";
import styles from "./JobsScreen.module.css";
import { queryOf } from "./queries";
import { useJobsSearch } from "./useJobsSearch";
import { useMoving } from "./useMoving";

// What the first sight of the board does not need comes after it.
const JobSheet = lazy(() => import("./detail/JobSheet"));
const JobTable = lazy(() => import("./table/JobTable"));
const MoveDialogs = lazy(() => import("./MoveDialogs"));

export function JobsScreen() {
  const { search, change } = useJobsSearch();
  const { jobs_view } = usePreferences();
  const view = search.view ?? (jobs_view === "TABLE" ? "table" : "board");
  const query = queryOf(search);
  const count = useQuery(askOn("jobs", "list_jobs", { ...query, limit: 1 }));
  const any = useQuery(ask("jobs", "list_jobs", { ...everyJob, limit: 1 }));
  const isEmpty = any.data?.total === 0 && !isFiltered(search);
  const moving = useMoving();
  const filter = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const bringIn = () => void navigate({ to: "/settings/import" });
  const startNew = () => change({ new: true });
  const open = (job: string, due_first?: true) => change({ job, due_first }, search.job ? "replace" : "push");
  const order = ({ by, descending }: Order<JobSort>) => change({ sort: by, ascending: !descending || undefined });
  const showView = (next: "board" | "table") => {
    prefer({ jobs_view: next === "table" ? "TABLE" : "BOARD" });
    change({ view: next });
  };
  const group = t("jobs.title");
  useShortcuts([
    { keys: "f", label: t("jobs.filter"), group, icon: ListFilter, run: () => filter.current?.focus() },
    { keys: "i", label: t("jobs.import"), group, icon: FileUp, run: bringIn },
  ]);

  const newButton = (
    <Button variant="primary" icon={Plus} onPress={startNew}>
      {t("jobs.newJob")}
    </Button>
  );
  const shared = { query, openJob: search.job, onOpen: open, moving };
  return (
    <>
      <PageHeader
        title={t("jobs.title")}
        count={isEmpty ? undefined : count.data?.total}
        actions={
          !isEmpty && (
            <>
              <div className={styles.search}>
                <SearchField
                  ref={filter}
                  label={t("jobs.filter")}
                  placeholder={t("jobs.filterHint")}
                  value={search.text ?? ""}
                  onChange={(text) => change({ text: text || undefined })}
                />
              </div>
              <IconButton icon={FileUp} label={t("jobs.import")} shortcut="i" variant="plain" onPress={bringIn} />
              {newButton}
            </>
          )
        }
      >
        {!isEmpty && (
          <Segments
            label={t("jobs.view")}
            options={[
              { id: "board", label: t("jobs.board"), icon: Columns3 },
              { id: "table", label: t("jobs.table"), icon: Rows3 },
            ]}
            selected={view}
            onSelect={showView}
          />
        )}
      </PageHeader>
      {!isEmpty && <Filters search={search} view={view} onChange={change} />}
      {any.error && <Trouble error={any.error} onRetry={() => void any.refetch()} />}
      {isEmpty && (
        <EmptyState
          drawing="board"
          title={t("jobs.empty.title")}
          action={
            <>
              {newButton}
              <Button icon={FileUp} onPress={bringIn}>
                {t("jobs.import")}
              </Button>
            </>
          }
        >
          {t("jobs.empty.text")}
        </EmptyState>
      )}
      <Suspense>
        {any.data && !isEmpty && (view === "board" ? <Board {...shared} /> : <JobTable {...shared} onOrder={order} />)}
      </Suspense>
      <Suspense>
        {search.job && <JobSheet id={search.job} moving={moving} />}
        {(moving.choosing || moving.reopening) && <MoveDialogs moving={moving} />}
      </Suspense>
      <AddJob isOpen={search.new ?? false} onChange={change} />
    </>
  );
}
