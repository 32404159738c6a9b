import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { Button } from "@/components/Button";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { fileSize } from "@/i18n/format";
import { asIpcError } from "@/ipc/errors";
import { saveFile } from "@/ipc/files";
import { QueryGate } from "@/records/QueryGate";
import styles from "./Documents.module.css";
import { bytesOf, sizeOf } from "./fileContent";
import { Preview } from "./Preview";
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
            <Preview id={id} name={name} file={content} />
          </>
        )}
      </QueryGate>
    </section>
  );
}
