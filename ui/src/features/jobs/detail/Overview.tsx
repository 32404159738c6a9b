import { ExternalLink } from "lucide-react";
import { ComboBox } from "@/components/ComboBox";
import { DateField } from "@/components/DateField";
import { IconButton } from "@/components/IconButton";
import { RelativeTime } from "@/components/RelativeTime";
import { Select } from "@/components/Select";
import { TagsField } from "@/components/TagsField";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import type { words } from "@/i18n/english/words";
import type { Job, JobFields } from "@/ipc/generated/contract";
import { openLink } from "@/ipc/window";
import { optionsOf } from "@/records/options";
import { useAutosave } from "@/records/useAutosave";
import { useSaveJob } from "../queries";
import { sources } from "../sources";
import { Contacts } from "./Contacts";
import styles from "./Detail.module.css";
import { Notes } from "./Notes";
import { Salary } from "./Salary";
import { Timeline } from "./Timeline";

export function Overview({ job, isDueFirst }: { job: Job; isDueFirst?: boolean | undefined }) {
  const { field, text } = useAutosave<JobFields>(job, useSaveJob(job.id));
  const priority = field("priority");
  const quiet = { quiet: true };
  return (
    <div className={styles.overview}>
      <div className={styles.next}>
        <TextField label={t("jobs.fields.next_action")} placeholder={t("jobs.nextHint")} {...text("next_action")} />
        <DateField
          label={t("jobs.fields.next_action_date")}
          autoFocus={isDueFirst ?? false}
          {...field("next_action_date")}
        />
      </div>
      <div className={styles.facts}>
        <TextField label={t("jobs.fields.company")} {...quiet} {...field("company")} />
        <TextField label={t("jobs.fields.location")} {...quiet} {...text("location")} />
        <Select
          label={t("jobs.fields.work_mode")}
          options={optionsOf("WorkMode")}
          clearable
          {...quiet}
          {...field("work_mode")}
        />
        <Select
          label={t("jobs.fields.job_type")}
          options={optionsOf("JobType")}
          clearable
          {...quiet}
          {...field("job_type")}
        />
        <Salary job={job} />
        <ComboBox label={t("jobs.fields.source")} suggestions={sources()} {...quiet} {...text("source")} />
        <div className={styles.link}>
          <TextField label={t("jobs.fields.url")} type="url" {...quiet} {...text("url")} />
          {job.url && (
            <IconButton
              size="small"
              icon={ExternalLink}
              label={t("jobs.openPosting")}
              onPress={() => openLink(job.url ?? "")}
            />
          )}
        </div>
        <DateField label={t("jobs.fields.posted_date")} {...quiet} {...field("posted_date")} />
        <DateField label={t("jobs.fields.deadline")} {...quiet} {...field("deadline")} />
        <Select
          label={t("jobs.fields.priority")}
          options={optionsOf("Priority")}
          {...quiet}
          value={String(priority.value) as keyof typeof words.Priority}
          onChange={(level) => priority.onCommit(Number(level))}
          error={priority.error}
        />
        {job.applied_at && (
          <dl className={styles.read}>
            <dt>{t("jobs.fields.applied_at")}</dt>
            <dd>
              <RelativeTime at={job.applied_at} />
            </dd>
          </dl>
        )}
        <div className={styles.wide}>
          <TagsField label={t("jobs.fields.tags")} placeholder={t("jobs.addTag")} {...quiet} {...field("tags")} />
        </div>
      </div>
      <Notes job={job.id} />
      <Contacts job={job} />
      <Timeline job={job} />
    </div>
  );
}
