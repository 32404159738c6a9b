import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { FieldProps } from "@/components/field";
import { Select } from "@/components/Select";
import { t } from "@/i18n";
import styles from "@/records/Detail.module.css";
import { everyResume } from "./queries";

/** Which version of which resume was sent, and the way to it. */
export function ResumeUsed({ value, error, onChange }: Omit<FieldProps<string | null>, "label">) {
  const resumes = useQuery(everyResume).data?.items ?? [];
  const options = resumes.map(({ id, title, version }) => ({
    id,
    label: version > 1 ? t("applications.version", { title, version }) : title,
  }));
  return (
    <div className={styles.withLink}>
      <Select label={t("applications.resume")} options={options} clearable {...{ value, error, onChange }} />
      {value && (
        <Link to="/resumes/$resume" params={{ resume: value }} className={styles.more}>
          {t("applications.openResume")}
        </Link>
      )}
    </div>
  );
}
