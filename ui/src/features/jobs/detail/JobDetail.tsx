import type { ReactNode } from "react";
import { MatchRing } from "@/components/MatchRing";
import { Monogram } from "@/components/Monogram";
import { Stepper } from "@/components/Stepper";
import { useShortcuts } from "@/components/shortcuts";
import { Tabs } from "@/components/Tabs";
import { TitleField } from "@/components/TitleField";
import { t } from "@/i18n";
import { salaryRange } from "@/i18n/format";
import type { Job, JobFields } from "@/ipc/generated/contract";
import { jobLook } from "@/records/looks";
import { useAutosave } from "@/records/useAutosave";
import type { JobTab } from "../addresses";
import { stepsOf } from "../flow";
import { useSaveJob } from "../queries";
import type { Moving } from "../useMoving";
import styles from "./Detail.module.css";
import { useJobTabs } from "./useJobTabs";

interface Props {
  job: Job;
  tab: JobTab;
  onTab: (tab: JobTab) => void;
  moving: Moving;
  isDueFirst?: boolean | undefined;
  /** What can be done with the place it is shown in: close, open as a page. */
  actions: ReactNode;
}

/** One job, in the sheet beside the list and on its own page alike. */
export function JobDetail({ job, tab, onTab, moving, isDueFirst, actions }: Props) {
  const { field } = useAutosave<JobFields>(job, useSaveJob(job.id));
  useShortcuts([{ keys: "m", label: t("jobs.moveTo"), group: t("jobs.title"), run: () => moving.choose([job]) }]);
  const salary = salaryRange(job.salary_min, job.salary_max, job.salary_currency);
  const tabs = useJobTabs(job, isDueFirst, onTab);
  return (
    <div className={styles.detail}>
      <header className={styles.head}>
        <Monogram name={job.company} size={40} />
        <div>
          <TitleField label={t("jobs.fields.title")} {...field("title")} />
          <div className={styles.company} data-selectable>
            <span>{job.company}</span>
            {job.location && <span>{job.location}</span>}
            {salary && <span>{salary}</span>}
            {job.match_score !== null && (
              <MatchRing score={job.match_score} provisional={job.match_provisional} size={24} />
            )}
          </div>
        </div>
        <div className={styles.actions}>{actions}</div>
      </header>
      <div className={styles.steps}>
        <Stepper
          label={t("jobs.fields.status")}
          steps={stepsOf(job.status).map((id) => ({ id, look: jobLook(id) }))}
          here={job.status}
          onStep={(status) => moving.move(job, status)}
        />
      </div>
      <Tabs
        label={job.title}
        selected={tabs.some(({ id }) => id === tab) ? tab : "overview"}
        onSelect={onTab}
        tabs={tabs}
      />
    </div>
  );
}
