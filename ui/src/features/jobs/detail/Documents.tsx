import { FileText } from "lucide-react";
import { RelativeTime } from "@/components/RelativeTime";
import { t } from "@/i18n";
import type { DocumentCard } from "@/ipc/generated/contract";
import own from "./Related.module.css";

/** What was written or kept for this job, the newest version of each. */
export function Documents({ documents }: { documents: DocumentCard[] }) {
  return (
    <ul className={own.list}>
      {documents.map(({ id, title, document_type, version, updated_at }) => (
        <li key={id} className={own.row}>
          <FileText aria-hidden size={16} strokeWidth={1.75} />
          <span className={own.words}>
            <span>{title}</span>
            <span className={own.more}>
              {t(`words.DocumentType.${document_type}`)} · {t("jobs.version", { version })} ·{" "}
              <RelativeTime at={updated_at} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
