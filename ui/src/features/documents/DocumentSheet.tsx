import { useQuery, useQueryClient } from "@tanstack/react-query";
import { RelativeTime } from "@/components/RelativeTime";
import { Select } from "@/components/Select";
import { Sheet } from "@/components/Sheet";
import { TextArea } from "@/components/TextArea";
import { TitleField } from "@/components/TitleField";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { call } from "@/ipc/call";
import type { Document, DocumentFields } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { optionsOf } from "@/records/options";
import { QueryGate } from "@/records/QueryGate";
import { SheetHead } from "@/records/SheetHead";
import { useAutosave } from "@/records/useAutosave";
import { DocumentFile } from "./DocumentFile";
import { DocumentJob } from "./DocumentJob";
import { documentIcons } from "./icons";
import { documentById } from "./queries";
import { Versions } from "./Versions";

const wordCount = (text: string | null) => (text ?? "").split(/\s+/).filter(Boolean).length;

interface Props {
  id: string;
  /** Another version of the same document. */
  onOpen: (id: string) => void;
  onClose: () => void;
}

/** One version of a document over the list: its text saves itself, its file can be seen and saved elsewhere. */
export function DocumentSheet({ id, onOpen, onClose }: Props) {
  const document = useQuery(documentById(id));
  return (
    <Sheet label={t("documents.one")} onClose={onClose}>
      <QueryGate query={document}>
        {(found) => <Editor key={id} document={found} onOpen={onOpen} onClose={onClose} />}
      </QueryGate>
    </Sheet>
  );
}

function Editor({ document, onOpen, onClose }: Omit<Props, "id"> & { document: Document }) {
  const { id, title, document_type, version, file_name, content } = document;
  const client = useQueryClient();
  const { field, text } = useAutosave<DocumentFields>(document, async (changes) =>
    client.setQueryData(documentById(id).queryKey, await call("update_document", { id, changes })),
  );
  const type = field("document_type");
  const job = field("job_id");
  const written = text("content");
  const words = wordCount(written.value);
  const Icon = documentIcons[document_type];
  return (
    <>
      <SheetHead
        kind="document"
        {...{ id, onClose }}
        name={title}
        mark={<Icon aria-hidden size={20} strokeWidth={1.75} />}
        deleteLabel={t("documents.delete", { version })}
      >
        <TitleField label={t("documents.name")} {...field("title")} />
        <p className={styles.more}>
          {t("documents.version", { version })} · <RelativeTime at={document.updated_at} />
        </p>
      </SheetHead>
      <div className={styles.body}>
        <div className={styles.pair}>
          <Select
            label={t("documents.type")}
            options={optionsOf("DocumentType")}
            value={type.value}
            error={type.error}
            onChange={(chosen) => chosen && type.onCommit(chosen)}
          />
          <DocumentJob id={job.value} error={job.error} onChange={job.onCommit} />
        </div>
        {file_name && <DocumentFile id={id} name={file_name} />}
        {(!file_name || content !== null) && (
          <TextArea
            label={t("documents.content")}
            rows={14}
            hint={t("documents.words", { count: words, n: number(words) })}
            {...written}
          />
        )}
        <Versions document={document} onOpen={onOpen} />
      </div>
    </>
  );
}
