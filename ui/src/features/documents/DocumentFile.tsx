import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { Button } from "@/components/Button";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { fileSize } from "@/i18n/format";
import { asIpcError } from "@/ipc/errors";
import { saveFile } from "@/ipc/files";
import type { FileContent } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import styles from "./Documents.module.css";
import { bytesOf, sizeOf, textOf } from "./fileContent";
import { fileOf } from "./queries";

/** The file of a document: seen here where that is possible, saved anywhere else. */
export function DocumentFile({ id, name }: { id: string; name: string }) {
  const file = useQuery(fileOf(id));
  return (
    <section className={styles.file} aria-label={t("documents.file")}>
      <QueryGate query={file} lines={2}>
        {(content) => (
          <>
            <div className={styles.fileHead}>
              <span className={styles.fileName} title={name}>
                {name}
              </span>
              <span className={styles.quiet}>{fileSize(sizeOf(content))}</span>
              <Button
                size="small"
                icon={Download}
                onPress={() =>
                  void saveFile(name, bytesOf(content)).catch((error) =>
                    toast({ text: asIpcError(error).message, bad: true }),
                  )
                }
              >
                {t("documents.save")}
              </Button>
            </div>
            <Preview name={name} file={content} />
          </>
        )}
      </QueryGate>
    </section>
  );
}

function Preview({ name, file }: { name: string; file: FileContent }) {
  const text = textOf(file);
  if (text !== null) {
    return (
      <pre className={styles.plain} data-selectable>
        {text}
      </pre>
    );
  }
  if (file.media_type.startsWith("image/")) {
    return <img className={styles.picture} alt={name} src={`data:${file.media_type};base64,${file.base64}`} />;
  }
  return <p className={styles.quiet}>{t("documents.noPreview")}</p>;
}
