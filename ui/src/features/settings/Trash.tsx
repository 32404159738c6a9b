import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { RelativeTime } from "@/components/RelativeTime";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { date } from "@/i18n/format";
import { call } from "@/ipc/call";
import type { TrashEntry } from "@/ipc/generated/contract";
import { askOn } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import styles from "./Settings.module.css";

const pageSize = 50;

/** What was deleted in the last thirty days, newest first. Restoring puts back all that went with it. */
export function Trash() {
  const [shown, show] = useState(pageSize);
  const [isAsking, ask] = useState(false);
  const trash = useQuery(askOn("trash", "list_trash", { limit: shown }));
  const empty = useMutation({
    mutationFn: () => call("empty_trash", {}),
    onSuccess: () => ask(false),
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("settings.trash")}</h2>
      <p className={styles.text}>{t("settings.trashText")}</p>
      <QueryGate query={trash}>
        {({ items, total }) => (
          <>
            {total === 0 ? (
              <p className={styles.text}>{t("settings.trashEmpty")}</p>
            ) : (
              <ul className={styles.list}>
                {items.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </ul>
            )}
            <div className={styles.row}>
              {total > items.length && (
                <Button onPress={() => show(shown + pageSize)}>{t("settings.showMore", { total })}</Button>
              )}
              {total > 0 && (
                <Button variant="danger" onPress={() => ask(true)}>
                  {t("settings.emptyTrash")}
                </Button>
              )}
            </div>
          </>
        )}
      </QueryGate>
      <Dialog
        role="alertdialog"
        title={t("settings.emptyTrash")}
        isOpen={isAsking}
        onClose={() => ask(false)}
        footer={
          <>
            <Button onPress={() => ask(false)}>{t("common.cancel")}</Button>
            <Button variant="danger" isDisabled={empty.isPending} onPress={() => empty.mutate()}>
              {t("settings.emptyTrash")}
            </Button>
          </>
        }
      >
        {t("settings.emptyTrashText")}
      </Dialog>
    </section>
  );
}

function Entry({ entry: { id, title, deleted_at, kept_until, took } }: { entry: TrashEntry }) {
  const restore = useMutation({
    mutationFn: () => call("restore_record", { id }),
    onSuccess: ({ remarks }) => toast({ text: [t("common.restored", { title: `“${title}”` }), ...remarks].join(" ") }),
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  const along = took.reduce((sum, { count }) => sum + count, 0);
  return (
    <li className={styles.entry}>
      <span className={styles.entryWords}>
        <span>{title}</span>
        <span className={styles.text}>
          <RelativeTime at={deleted_at} />
          {along > 0 && ` · ${t("settings.tookAlong", { count: along })}`}
          {` · ${t("settings.keptUntil", { date: date(kept_until) })}`}
        </span>
      </span>
      <Button size="small" isDisabled={restore.isPending} onPress={() => restore.mutate()}>
        {t("settings.restore")}
      </Button>
    </li>
  );
}
