import { useMutation, useQuery } from "@tanstack/react-query";
import { Button } from "@/components/Button";
import { Switch } from "@/components/Switch";
import { t } from "@/i18n";
import { call, type Input } from "@/ipc/call";
import { pickFolder } from "@/ipc/files";
import type { IpcError, BackupPlan as Plan } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import styles from "./Settings.module.css";

/** When backups are made by themselves, which are kept, and where. */
export function BackupPlan() {
  const plan = useQuery(ask("settings", "backup_plan", null));
  const change = useMutation<Plan, IpcError, Input<"change_backup_plan">>({
    mutationFn: (input) => call("change_backup_plan", input),
  });
  const choose = useMutation<void, IpcError>({
    mutationFn: async () => {
      const folder = await pickFolder();
      if (folder) change.mutate({ folder: folder.ticket });
    },
  });
  return (
    <QueryGate query={plan}>
      {({ automatic, folder, is_folder_missing, days, weeks, months, problem, warnings }) => (
        <>
          <Switch isSelected={automatic} onChange={(next) => change.mutate({ automatic: next })}>
            {t("protection.daily")}
          </Switch>
          <p className={styles.text}>{t("protection.kept", { days, weeks, months })}</p>
          <div className={styles.row}>
            <span>{folder === null ? t("protection.folderOwn") : t("protection.folder", { name: folder })}</span>
            <Button size="small" isDisabled={change.isPending} onPress={() => choose.mutate()}>
              {t("protection.chooseFolder")}
            </Button>
            {folder !== null && (
              <Button size="small" variant="quiet" onPress={() => change.mutate({ folder: null })}>
                {t("protection.ownFolder")}
              </Button>
            )}
          </div>
          {is_folder_missing && (
            <p className={styles.problem}>{t("protection.folderMissing", { name: folder ?? "" })}</p>
          )}
          {[problem, change.error?.message, choose.error?.message]
            .filter((words) => words !== null && words !== undefined)
            .map((words) => (
              <p key={words} role="alert" className={styles.problem}>
                {words}
              </p>
            ))}
          {warnings.map((words) => (
            <p key={words} className={styles.text}>
              {words}
            </p>
          ))}
        </>
      )}
    </QueryGate>
  );
}
