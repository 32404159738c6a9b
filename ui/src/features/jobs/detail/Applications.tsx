import { Plus, Send } from "lucide-react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { StatusBadge } from "@/components/StatusBadge";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { date } from "@/i18n/format";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { ApplicationCard, Job } from "@/ipc/generated/contract";
import { applicationLook } from "@/records/looks";
import { sayMoved } from "@/records/moved";
import styles from "./Detail.module.css";
import own from "./Related.module.css";

const attempt = (work: Promise<unknown>) =>
  void work.catch((error) => toast({ text: asIpcError(error).message, bad: true }));

const submit = async (id: string) => sayMoved((await call("submit_application", { id })).moved_job);

function Line({ application }: { application: ApplicationCard }) {
  const { id, status, submitted_at, created_at, has_cover_letter } = application;
  const when = submitted_at
    ? t("jobs.sentOn", { date: date(submitted_at) })
    : t("jobs.begunOn", { date: date(created_at) });
  return (
    <li className={own.row}>
      <StatusBadge look={applicationLook(status)} />
      <span className={own.words}>{[when, has_cover_letter && t("jobs.hasLetter")].filter(Boolean).join(", ")}</span>
      {status === "DRAFT" && (
        <Button size="small" icon={Send} onPress={() => attempt(submit(id))}>
          {t("jobs.markSent")}
        </Button>
      )}
    </li>
  );
}

/** What was sent for this job, and what is being written. */
export function Applications({ job, applications }: { job: Job; applications: ApplicationCard[] }) {
  const add = (
    <Button icon={Plus} onPress={() => attempt(call("create_application", { job_id: job.id }))}>
      {t("jobs.addApplication")}
    </Button>
  );
  if (applications.length === 0) {
    return (
      <EmptyState drawing="envelope" title={t("jobs.noApplication.title")} action={add}>
        {t("jobs.noApplication.text")}
      </EmptyState>
    );
  }
  return (
    <div className={styles.overview}>
      <div>{add}</div>
      <ul className={own.list}>
        {applications.map((application) => (
          <Line key={application.id} application={application} />
        ))}
      </ul>
    </div>
  );
}
