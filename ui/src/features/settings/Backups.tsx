import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { RelativeTime } from "@/components/RelativeTime";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { fileSize, number } from "@/i18n/format";
import { call } from "@/ipc/call";
import type { Backup } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import { BackupPlan } from "./BackupPlan";
import { RestoreDialog } from "./RestoreDialog";
import styles from "./Settings.module.css";

const backupsQuery = ask("settings", "list_backups", null);

/** Copies of the whole vault: made and proved here, put back after one question. */
export function Backups() {
  const client = useQueryClient();
  const backups = useQuery(backupsQuery);
  const [chosen, choose] = useState<Backup | null>(null);
  const refresh = () => void client.invalidateQueries({ queryKey: backupsQuery.queryKey });
  const make = useMutation({
    mutationFn: () => call("create_backup", {}),
    onSuccess: ({ name }) => {
      refresh();
      toast({ text: t("settings.backedUp", { name }) });
    },
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("settings.backups")}</h2>
      <p className={styles.text}>{t("settings.backupsText")}</p>
      <div className={styles.row}>
        <Button isDisabled={make.isPending} onPress={() => make.mutate()}>
          {t("settings.backUp")}
        </Button>
      </div>
      <BackupPlan />
      <QueryGate query={backups}>
        {(found) => (
          <ul className={styles.list}>
            {found.map((backup) => (
              <Row key={backup.name} backup={backup} onRestore={() => choose(backup)} />
            ))}
          </ul>
        )}
      </QueryGate>
      {chosen && <RestoreDialog name={chosen.name} onClose={() => choose(null)} />}
    </section>
  );
}

function Row({ backup: { name, size, about }, onRestore }: { backup: Backup; onRestore: () => void }) {
  return (
    <li className={styles.entry}>
      <span className={styles.entryWords}>
        <span>{name}</span>
        <span className={styles.text}>
          {about && (
            <>
              <RelativeTime at={about.made_at} />
              {` · ${t("settings.rows", { n: number(about.rows) })} · `}
            </>
          )}
          {fileSize(size)}
          {about?.is_encrypted && ` · ${t("locking.encrypted")}`}
          {about === null && ` · ${t("settings.unreadableBackup")}`}
        </span>
      </span>
      {about && (
        <Button size="small" onPress={onRestore}>
          {t("settings.restore")}
        </Button>
      )}
    </li>
  );
}
