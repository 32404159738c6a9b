import { Link } from "@tanstack/react-router";
import { Ellipsis, FileText } from "lucide-react";
import type { CSSProperties } from "react";
import { IconButton } from "@/components/IconButton";
import { Menu } from "@/components/Menu";
import { RelativeTime } from "@/components/RelativeTime";
import { t } from "@/i18n";
import type { ResumeCard } from "@/ipc/generated/contract";
import { PrimaryBadge } from "./PrimaryBadge";
import styles from "./Resumes.module.css";
import { resumeActions } from "./resumeActions";

/** "Version 2 · 3 pages · cv-2026.pdf" */
export const factsOf = ({ version, page_count, file_name }: Pick<ResumeCard, "version" | "page_count" | "file_name">) =>
  [
    version > 1 && t("resumes.version", { version }),
    page_count !== null && t("resumes.pages", { count: page_count }),
    file_name,
  ]
    .filter(Boolean)
    .join(" · ");

export function ResumeRow({ resume, style }: { resume: ResumeCard | undefined; style: CSSProperties }) {
  if (!resume) return <li className={styles.row} style={style} />;
  const { id, title, is_primary, updated_at } = resume;
  return (
    <li className={styles.row} style={style}>
      <Link to="/resumes/$resume" params={{ resume: id }} className={styles.rowLink}>
        <FileText aria-hidden strokeWidth={1.5} className={styles.rowIcon} />
        <span className={styles.rowText}>
          <span className={styles.rowTitle}>
            <span className={styles.rowName}>{title}</span>
            {is_primary && <PrimaryBadge />}
          </span>
          <span className={styles.rowFacts}>{factsOf(resume)}</span>
        </span>
        <span className={styles.rowDate}>
          <RelativeTime at={updated_at} />
        </span>
      </Link>
      <Menu label={t("common.more")} entries={resumeActions(resume)}>
        <IconButton icon={Ellipsis} label={t("resumes.more", { title })} />
      </Menu>
    </li>
  );
}
