import { useQuery } from "@tanstack/react-query";
import { CopyPlus, Paperclip } from "lucide-react";
import { Button as PlainButton } from "react-aria-components";
import { Button } from "@/components/Button";
import { RelativeTime } from "@/components/RelativeTime";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { Document, NewDocumentVersion } from "@/ipc/generated/contract";
import detail from "@/records/Detail.module.css";
import { QueryGate } from "@/records/QueryGate";
import styles from "./Documents.module.css";
import { versionsOf } from "./queries";
import { usePickedFile } from "./usePickedFile";

/** Every version of a document, newest first; a new one begins from this text or from a file. */
export function Versions({ document, onOpen }: { document: Document; onOpen: (id: string) => void }) {
  const { id, content } = document;
  const versions = useQuery(versionsOf(id));
  const add = (from: Omit<NewDocumentVersion, "id">) =>
    void call("add_document_version", { id, ...from })
      .then((made) => onOpen(made.id))
      .catch((error) => toast({ text: asIpcError(error).message, bad: true }));
  const pick = usePickedFile(({ ticket }) => add({ ticket }));
  return (
    <section className={styles.versions}>
      <h2 className={styles.label}>{t("documents.versions")}</h2>
      <QueryGate query={versions} lines={1}>
        {(all) => (
          <ul>
            {all.map((one) => (
              <li key={one.id}>
                <PlainButton
                  className={styles.version}
                  aria-current={one.id === id || undefined}
                  onPress={() => onOpen(one.id)}
                >
                  <span>{t("documents.version", { version: one.version })}</span>
                  <span className={styles.what}>{one.file_name ?? t("documents.text")}</span>
                  <RelativeTime at={one.updated_at} />
                </PlainButton>
              </li>
            ))}
          </ul>
        )}
      </QueryGate>
      <div className={detail.row}>
        {content !== null && (
          <Button size="small" icon={CopyPlus} onPress={() => add({ content })}>
            {t("documents.newFromText")}
          </Button>
        )}
        <Button size="small" icon={Paperclip} onPress={pick}>
          {t("documents.newFromFile")}
        </Button>
      </div>
    </section>
  );
}
