import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { RelativeTime } from "@/components/RelativeTime";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { fileSize, number } from "@/i18n/format";
import { call, type Input } from "@/ipc/call";
import { pickFilesFor } from "@/ipc/files";
import type { Backup, IpcError, VaultStatus } from "@/ipc/generated/contract";
import styles from "./Locking.module.css";

type Chosen = { key: string } & Pick<Input<"recover_from_backup">, "name" | "ticket">;

/** The backups a vault that is shut can go back to; one under another password asks for that. */
export function Backups({ backups }: { backups: Backup[] }) {
  const [chosen, choose] = useState<Chosen | null>(null);
  const [secret, type] = useState("");
  const recover = useMutation<VaultStatus, IpcError, Chosen>({
    mutationFn: ({ name, ticket }) => {
      const which = ticket === undefined ? { name } : { ticket };
      // A code has a form that no password has by chance.
      const isCode = /^[\s0-9a-z]{4}(-[0-9a-z]{4}){6}\s*$/i.test(secret);
      return call("recover_from_backup", secret ? { ...which, [isCode ? "code" : "password"]: secret } : which);
    },
    onError: () => type(""),
  });
  const go = (next: Chosen) => {
    choose(next);
    recover.mutate(next);
  };
  const readable = backups.filter(({ about }) => about !== null);
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{t("locking.backups")}</h2>
      {readable.length === 0 && <p className={styles.text}>{t("locking.noBackups")}</p>}
      <ul className={styles.list}>
        {readable.map((backup, place) => (
          <BackupRow
            key={backup.name}
            backup={backup}
            isNewest={place === 0}
            isDisabled={recover.isPending}
            onPress={() => go({ key: backup.name, name: backup.name })}
          />
        ))}
      </ul>
      <Button
        isDisabled={recover.isPending}
        onPress={() => void pickFilesFor(([file]) => file && go({ key: file.ticket, ticket: file.ticket }))}
      >
        {t("locking.chooseBackup")}
      </Button>
      {recover.error?.field === "password" && chosen && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            go(chosen);
          }}
        >
          <TextField
            autoFocus
            label={t("locking.backupPassword")}
            type="password"
            value={secret}
            onChange={type}
            error={recover.error.message}
          />
          <Button type="submit" variant="primary" isDisabled={!secret || recover.isPending}>
            {t("locking.goBack")}
          </Button>
        </form>
      )}
      {recover.error && recover.error.field !== "password" && (
        <p role="alert" className={styles.problem}>
          {recover.error.message}
        </p>
      )}
    </section>
  );
}

interface RowProps {
  backup: Backup;
  isNewest: boolean;
  isDisabled: boolean;
  onPress: () => void;
}

function BackupRow({ backup: { name, size, about }, isNewest, isDisabled, onPress }: RowProps) {
  return (
    <li className={styles.entry}>
      <span className={styles.words}>
        <span>
          {about && <RelativeTime at={about.made_at} />}
          {isNewest && ` · ${t("locking.newest")}`}
        </span>
        <span className={styles.small}>
          {[
            name,
            about && t("settings.rows", { n: number(about.rows) }),
            fileSize(size),
            about && t(about.is_encrypted ? "locking.encrypted" : "locking.plain"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      <Button size="small" isDisabled={isDisabled} onPress={onPress} aria-label={`${t("locking.goBack")}: ${name}`}>
        {t("locking.goBack")}
      </Button>
    </li>
  );
}
