import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import { IconButton } from "@/components/IconButton";
import { t } from "@/i18n";
import { ask } from "@/ipc/query";
import { JobField } from "@/records/JobField";
import styles from "./Documents.module.css";

interface Props {
  id: string | null;
  error: string | undefined;
  onChange: (id: string | null) => void;
}

/** Which job a document was made for: a link to it, or a field to choose one. */
export function DocumentJob({ id, error, onChange }: Props) {
  if (id === null) return <JobField label={t("documents.job")} value={null} error={error} onChange={onChange} />;
  return <Chosen id={id} onClear={() => onChange(null)} />;
}

function Chosen({ id, onClear }: { id: string; onClear: () => void }) {
  const job = useQuery(ask("jobs", "get_job", { id })).data;
  return (
    <div className={styles.job}>
      <span className={styles.label}>{t("documents.job")}</span>
      <div className={styles.chosen}>
        <Link to="/jobs/$job" params={{ job: id }} className={styles.jobName}>
          {job ? `${job.title}, ${job.company}` : t("common.open")}
        </Link>
        <IconButton size="small" icon={X} label={t("documents.noJob")} onPress={onClear} />
      </div>
    </div>
  );
}
