import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Trash2, X } from "lucide-react";
import { IconButton } from "@/components/IconButton";
import { Monogram } from "@/components/Monogram";
import { t } from "@/i18n";
import type { RecordKind } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import styles from "./Detail.module.css";
import { deleteRecord } from "./deleting";

interface Props {
  kind: RecordKind;
  id: string;
  jobId: string;
  /** What the record is called while its job is not known. */
  word: string;
  onClose: () => void;
}

/** The head of a sheet on a record that hangs on a job: which job, delete, close. */
export function JobSheetHead({ kind, id, jobId, word, onClose }: Props) {
  const job = useQuery(ask("jobs", "get_job", { id: jobId })).data;
  const title = job ? `${job.title}, ${job.company}` : word;
  return (
    <header className={styles.head}>
      <Monogram name={job?.company ?? ""} size={40} />
      <div>
        <h2 className={styles.title}>{job?.title}</h2>
        <Link to="/jobs/$job" params={{ job: jobId }} className={styles.more}>
          {job?.company}
        </Link>
      </div>
      <div className={styles.actions}>
        <IconButton
          icon={Trash2}
          label={t("common.delete")}
          onPress={() => void deleteRecord(kind, id, title).then((gone) => gone && onClose())}
        />
        <IconButton icon={X} label={t("common.close")} shortcut="Escape" onPress={onClose} />
      </div>
    </header>
  );
}
