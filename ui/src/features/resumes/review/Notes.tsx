import { Link } from "@tanstack/react-router";
import { Copy, Info } from "lucide-react";
import { t } from "@/i18n";
import { date, list, number } from "@/i18n/format";
import type { ResumeReview } from "@/ipc/generated/contract";
import { notesOf } from "./notes";
import styles from "./Review.module.css";

/** What is worth knowing before the fields: the file was here before, or was hard to read. */
export function Notes({ review: { already, diagnostics } }: { review: ResumeReview }) {
  if (!already && diagnostics.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {already && (
        <li>
          <Copy aria-hidden strokeWidth={1.75} />
          <span>
            {t("resumes.already", { title: already.title, date: date(already.created_at) })}{" "}
            <Link to="/resumes/$resume" params={{ resume: already.id }}>
              {t("resumes.openAlready")}
            </Link>
          </span>
        </li>
      )}
      {notesOf(diagnostics).map(({ message, alsoOn }) => (
        <li key={message}>
          <Info aria-hidden strokeWidth={1.75} />
          <span>
            {message}{" "}
            {alsoOn.length > 0 && t("resumes.alsoOnPages", { count: alsoOn.length, pages: list(alsoOn.map(number)) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
