import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FileText } from "lucide-react";
import { t } from "@/i18n";
import type { JsonValue } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import styles from "./Profile.module.css";
import { resumeOf } from "./sources";

/** Where an entry was read, if it was: the resume, as long as that is there. */
export function SourceNote({ source }: { source: JsonValue | null }) {
  const id = resumeOf(source);
  return id ? <ResumeNote id={id} /> : null;
}

function ResumeNote({ id }: { id: string }) {
  const resumes = useQuery(ask("resumes", "list_resumes", { text: "", all_versions: true, offset: 0, limit: 1000 }));
  const resume = resumes.data?.items.find((card) => card.id === id);
  if (!resume) return null;
  return (
    <Link to="/resumes/$resume" params={{ resume: id }} className={styles.source}>
      <FileText aria-hidden strokeWidth={1.75} />
      {t("profile.from", { resume: resume.title })}
    </Link>
  );
}
