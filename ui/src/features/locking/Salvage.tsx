import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { call, type Output } from "@/ipc/call";
import { pickPlace } from "@/ipc/files";
import type { IpcError } from "@/ipc/generated/contract";
import styles from "./Locking.module.css";

/** Writes what can still be read of a damaged vault to a file. */
export function Salvage({ isEncrypted }: { isEncrypted: boolean }) {
  const [password, type] = useState("");
  const salvage = useMutation<Output<"salvage_vault"> | null, IpcError>({
    mutationFn: async () => {
      const place = await pickPlace("salvaged-records.json");
      if (!place) return null;
      return call("salvage_vault", { to: place.ticket, ...(password ? { password } : {}) });
    },
  });
  const { data, error } = salvage;
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{t("locking.salvage")}</h2>
      <p className={styles.text}>{t("locking.salvageText")}</p>
      {isEncrypted && <TextField label={t("locking.password")} type="password" value={password} onChange={type} />}
      <Button isDisabled={salvage.isPending || (isEncrypted && !password)} onPress={() => salvage.mutate()}>
        {t("locking.salvageNow")}
      </Button>
      {error && (
        <p role="alert" className={styles.problem}>
          {error.message}
        </p>
      )}
      {data && (
        <p role="status" className={styles.text}>
          {t("locking.salvaged", { n: number(data.rows), name: data.name })}{" "}
          {data.damaged.length > 0 && t("locking.salvagedTables", { tables: data.damaged.join(", ") })}
        </p>
      )}
    </section>
  );
}
