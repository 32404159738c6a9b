import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { RelativeTime } from "@/components/RelativeTime";
import { t } from "@/i18n";
import type { IpcError, ResumeCard } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import { PrimaryBadge } from "./PrimaryBadge";
import styles from "./Resumes.module.css";

/** Every version of a resume, newest first. Dropping a newer file and saving it "as a new version" adds one. */
export function Versions({ query, here }: { query: UseQueryResult<ResumeCard[], IpcError>; here: string }) {
  return (
    <QueryGate query={query} lines={3}>
      {(versions) => (
        <>
          <ol className={styles.versions}>
            {versions.map((resume) => (
              <li key={resume.id}>
                <Link
                  to="/resumes/$resume"
                  params={{ resume: resume.id }}
                  search={{ tab: "versions" }}
                  className={styles.versionLink}
                  aria-current={resume.id === here ? "page" : undefined}
                >
                  <span className={styles.rowName}>{t("resumes.version", { version: resume.version })}</span>
                  <span className={styles.rowFacts}>{resume.file_name}</span>
                  {resume.is_primary && <PrimaryBadge />}
                  <span className={styles.rowDate}>
                    <RelativeTime at={resume.created_at} />
                  </span>
                </Link>
              </li>
            ))}
          </ol>
          <p className={styles.note}>{t("resumes.versionsHint")}</p>
        </>
      )}
    </QueryGate>
  );
}
