import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@/components/Button";
import { RelativeTime } from "@/components/RelativeTime";
import { t } from "@/i18n";
import type { ImportBatch } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import styles from "../Settings.module.css";
import { takeBack } from "./takingBack";

/** Where files come in, and what came in so far. */
export function Imports() {
  const navigate = useNavigate();
  const batches = useQuery(ask("jobs", "list_imports", null));
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("data.intake")}</h2>
      <p className={styles.text}>{t("data.intakeText")}</p>
      <div className={styles.row}>
        <Button onPress={() => void navigate({ to: "/settings/import" })}>{t("data.chooseFile")}</Button>
      </div>
      <QueryGate query={batches}>
        {(found) =>
          found.length > 0 && (
            <ul className={styles.list} aria-label={t("data.batches")}>
              {found.map((batch) => (
                <Batch key={batch.id} batch={batch} />
              ))}
            </ul>
          )
        }
      </QueryGate>
    </section>
  );
}

function Batch({ batch: { id, source, file_name, created_at, undone_at, records } }: { batch: ImportBatch }) {
  const undo = useMutation({ mutationFn: () => takeBack(id) });
  return (
    <li className={styles.entry}>
      <span className={styles.entryWords}>
        <span>{file_name ?? t(`data.source.${source}`)}</span>
        <span className={styles.text}>
          <RelativeTime at={created_at} />
          {` · ${t(`data.source.${source}`)} · `}
          {undone_at ? t("data.takenBack") : t("data.records", { count: records })}
        </span>
      </span>
      {!undone_at && (
        <Button size="small" isDisabled={undo.isPending} onPress={() => undo.mutate()}>
          {t("data.takeBack")}
        </Button>
      )}
    </li>
  );
}
