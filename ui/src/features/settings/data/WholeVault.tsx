import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "@/components/Button";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { call } from "@/ipc/call";
import { pickFilesFor, pickPlace } from "@/ipc/files";
import type { IpcError, VaultFile } from "@/ipc/generated/contract";
import styles from "../Settings.module.css";

const rows = ({ tables }: VaultFile) => number(Object.values(tables).reduce<number>((sum, n) => sum + (n ?? 0), 0));

/** The vault as one file for any program, and back into an empty one. */
export function WholeVault() {
  const client = useQueryClient();
  const fail = ({ message }: IpcError) => void toast({ text: message, bad: true });
  const write = useMutation<void, IpcError>({
    mutationFn: async () => {
      const place = await pickPlace("career-coach-vault.json");
      if (!place) return;
      const made = await call("export_vault", { to: place.ticket, task: crypto.randomUUID() });
      toast({ text: t("data.exportedVault", { name: made.name, n: rows(made) }) });
    },
    onError: fail,
  });
  const take = useMutation<void, IpcError, string>({
    mutationFn: async (ticket) => {
      const taken = await call("import_vault", { ticket, task: crypto.randomUUID() });
      // Everything on every screen may be another now.
      void client.invalidateQueries();
      toast({ text: t("data.importedVault", { n: rows(taken) }) });
    },
    onError: fail,
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("data.vault")}</h2>
      <p className={styles.text}>{t("data.vaultText")}</p>
      <div className={styles.row}>
        <Button isDisabled={write.isPending} onPress={() => write.mutate()}>
          {t("data.exportVault")}
        </Button>
        <Button
          isDisabled={take.isPending}
          onPress={() => void pickFilesFor(([file]) => file && take.mutate(file.ticket))}
        >
          {t("data.importVault")}
        </Button>
      </div>
    </section>
  );
}
