import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { TextField } from "@/components/TextField";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { BackupPreview, IpcError } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";

interface Props {
  name: string;
  onClose: () => void;
}

/** One backup in the vault's place, after a look at what that means. */
export function RestoreDialog({ name, onClose }: Props) {
  const client = useQueryClient();
  const [password, type] = useState("");
  const preview = useQuery({ ...ask("settings", "preview_backup", { name }), gcTime: 0 });
  const restore = useMutation<BackupPreview, IpcError>({
    mutationFn: () => call("restore_backup", password ? { name, password } : { name }),
    onSuccess: () => {
      onClose();
      // Everything on every screen may be another now.
      void client.invalidateQueries();
      toast({ text: t("settings.restored") });
    },
  });
  const needsPassword = preview.data?.needs_password ?? false;
  const isReady = preview.data !== undefined && (!needsPassword || password !== "");
  return (
    <Dialog
      role="alertdialog"
      title={t("settings.restoreBackup")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="danger" isDisabled={!isReady || restore.isPending} onPress={() => restore.mutate()}>
            {t("settings.restore")}
          </Button>
        </>
      }
    >
      <p>{t("settings.restoreText", { name })}</p>
      <QueryGate query={preview} lines={1}>
        {({ needs_password, changes_password }) => (
          <>
            {changes_password && <p>{t("protection.restoreChanges")}</p>}
            {needs_password && (
              <>
                <p>{t("protection.restoreNeeds")}</p>
                <TextField
                  autoFocus
                  type="password"
                  label={t("locking.backupPassword")}
                  value={password}
                  onChange={type}
                  error={restore.error?.field === "password" ? restore.error.message : undefined}
                />
              </>
            )}
          </>
        )}
      </QueryGate>
      {restore.error && restore.error.field !== "password" && <p role="alert">{restore.error.message}</p>}
    </Dialog>
  );
}
