import { t } from "@/i18n";
import { toMajor } from "@/i18n/format";
import { saveText } from "@/ipc/files";
import type { JobCard } from "@/ipc/generated/contract";
import { csv } from "@/records/csv";

const amount = (minor: number | null, currency: string | null) =>
  minor !== null && currency ? toMajor(minor, currency) : null;

/** The jobs as a spreadsheet sees them, in the order they are shown. */
export const jobsCsv = (jobs: JobCard[]) =>
  csv(
    (
      [
        "title",
        "company",
        "status",
        "location",
        "work_mode",
        "job_type",
        "salary_min",
        "salary_max",
        "salary_currency",
        "source",
        "url",
        "applied_at",
        "next_action",
        "next_action_date",
        "match_score",
      ] as const
    ).map((name) => t(`jobs.fields.${name}`)),
    jobs.map((job) => [
      job.title,
      job.company,
      t(`words.JobStatus.${job.status}`),
      job.location,
      job.work_mode && t(`words.WorkMode.${job.work_mode}`),
      job.job_type && t(`words.JobType.${job.job_type}`),
      amount(job.salary_min, job.salary_currency),
      amount(job.salary_max, job.salary_currency),
      job.salary_currency,
      job.source,
      job.url,
      job.applied_at?.slice(0, 10),
      job.next_action,
      job.next_action_date,
      job.match_score,
    ]),
  );

export const saveJobsCsv = (jobs: JobCard[]) => saveText("jobs.csv", jobsCsv(jobs));
