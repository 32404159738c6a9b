import { lazy } from "react";
import { DueDate } from "@/components/DueDate";
import { MatchRing } from "@/components/MatchRing";
import { Monogram } from "@/components/Monogram";
import { RelativeTime } from "@/components/RelativeTime";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import { salaryRange } from "@/i18n/format";
import type { JobCard, JobSort } from "@/ipc/generated/contract";
import { jobLook } from "@/records/looks";
import type { TableColumn } from "@/records/RecordTable";

// Only a cell that is being edited needs fields and a calendar.
const EditText = lazy(() => import("./EditText"));
const EditDay = lazy(() => import("./EditDay"));

const field = (
  name:
    | "title"
    | "company"
    | "location"
    | "salary"
    | "source"
    | "applied_at"
    | "next_action"
    | "next_action_date"
    | "match_score"
    | "last_activity_at"
    | "status",
) => t(`jobs.fields.${name}`);

const time = (at: string | null) => at && <RelativeTime at={at} />;

/** The table's columns: what is shown, what it is sorted by, what may be edited where it stands. */
export const columns = (): TableColumn<JobCard, JobSort>[] => [
  {
    id: "title",
    header: field("title"),
    size: 230,
    sort: "title",
    cell: ({ title }) => <span title={title}>{title}</span>,
    edit: (job, done) => <EditText job={job} name="title" onDone={done} />,
  },
  {
    id: "company",
    header: field("company"),
    size: 170,
    sort: "company",
    cell: ({ company }) => (
      <>
        <Monogram name={company} size={20} />
        <span title={company}>{company}</span>
      </>
    ),
    edit: (job, done) => <EditText job={job} name="company" onDone={done} />,
  },
  { id: "status", header: field("status"), size: 178, cell: ({ status }) => <StatusBadge look={jobLook(status)} /> },
  {
    id: "match",
    header: field("match_score"),
    size: 72,
    sort: "match_score",
    cell: ({ match_score, match_provisional }) =>
      match_score !== null && <MatchRing score={match_score} provisional={match_provisional} size={24} />,
  },
  {
    id: "next_action",
    header: field("next_action"),
    size: 160,
    cell: ({ next_action }) => <span>{next_action}</span>,
    edit: (job, done) => <EditText job={job} name="next_action" onDone={done} />,
  },
  {
    id: "next_action_date",
    header: field("next_action_date"),
    size: 96,
    sort: "next_action_date",
    cell: ({ next_action_date }) => next_action_date && <DueDate day={next_action_date} />,
    edit: (job, done) => <EditDay job={job} name="next_action_date" onDone={done} />,
  },
  {
    id: "location",
    header: field("location"),
    size: 130,
    cell: ({ location, work_mode }) => (
      <span>{[location, work_mode && t(`words.WorkMode.${work_mode}`)].filter(Boolean).join(" · ")}</span>
    ),
    edit: (job, done) => <EditText job={job} name="location" onDone={done} />,
  },
  {
    id: "salary",
    header: field("salary"),
    size: 110,
    isEnd: true,
    cell: ({ salary_min, salary_max, salary_currency }) => salaryRange(salary_min, salary_max, salary_currency),
  },
  {
    id: "applied_at",
    header: field("applied_at"),
    size: 110,
    sort: "applied_at",
    cell: ({ applied_at }) => time(applied_at),
  },
  {
    id: "last_activity_at",
    header: field("last_activity_at"),
    size: 120,
    sort: "last_activity_at",
    cell: ({ last_activity_at }) => time(last_activity_at),
  },
  {
    id: "source",
    header: field("source"),
    size: 120,
    cell: ({ source }) => <span>{source}</span>,
    edit: (job, done) => <EditText job={job} name="source" onDone={done} />,
  },
];
