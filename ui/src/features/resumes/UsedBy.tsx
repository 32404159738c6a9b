import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "@/components/EmptyState";
import { RelativeTime } from "@/components/RelativeTime";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import type { ResumeId } from "@/ipc/generated/contract";
import { applicationLook } from "@/records/looks";
import { QueryGate } from "@/records/QueryGate";
import { usesOf } from "./queries";
import styles from "./Resumes.module.css";

/** The applications this version was sent with. */
export function UsedBy({ id }: { id: ResumeId }) {
  const uses = useQuery(usesOf(id));
  return (
    <QueryGate query={uses} lines={3}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState drawing="envelope" title={t("resumes.unused")}>
            {t("resumes.unusedText")}
          </EmptyState>
        ) : (
          <ul className={styles.versions}>
            {items.map((application) => (
              <li key={application.id}>
                <Link to="/applications" search={{ open: application.id }} className={styles.versionLink}>
                  <span className={styles.rowName}>{application.job.title}</span>
                  <span className={styles.rowFacts}>{application.job.company}</span>
                  <StatusBadge look={applicationLook(application.status)} />
                  <span className={styles.rowDate}>
                    <RelativeTime at={application.submitted_at ?? application.created_at} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )
      }
    </QueryGate>
  );
}
