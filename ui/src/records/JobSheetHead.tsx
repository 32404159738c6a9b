import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Monogram } from "@/components/Monogram";
import type { RecordKind } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import styles from "./Detail.module.css";
import { SheetHead } from "./SheetHead";

interface Props {
  kind: RecordKind;
  id: string;
  jobId: string;
  /** What the record is called while its job is not known. */
  word: string;
  actions?: ReactNode;
  onClose: () => void;
}

/** The head of a sheet on a record that hangs on a job: which job, delete, close. */
export function JobSheetHead({ kind, id, jobId, word, actions, onClose }: Props) {
  const job = useQuery(ask("jobs", "get_job", { id: jobId })).data;
  const title = job ? `${job.title}, ${job.company}` : word;
  return (
    <SheetHead {...{ kind, id, actions, onClose }} name={title} mark={<Monogram name={job?.company ?? ""} size={40} />}>
      <h2 className={styles.title}>{job?.title}</h2>
      <Link to="/jobs/$job" params={{ job: jobId }} className={styles.more}>
        {job?.company}
      </Link>
    </SheetHead>
  );
}
