import { ShieldAlert } from "lucide-react";
import { t } from "@/i18n";
import type { VaultStatus } from "@/ipc/generated/contract";
import { Backups } from "./Backups";
import styles from "./Locking.module.css";
import { Salvage } from "./Salvage";

/** What a vault that cannot be opened shows: what is wrong, and the ways on. Nothing here writes to the damaged file. */
export function DamagedScreen({ status }: { status: VaultStatus }) {
  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <ShieldAlert aria-hidden className={styles.mark} strokeWidth={1.5} />
        <h1 className={styles.title}>{t("locking.damaged")}</h1>
      </header>
      <p className={styles.text} role="alert">
        {status.damage}
      </p>
      <Backups backups={status.backups} />
      <Salvage isEncrypted={status.ways.length > 0} />
    </main>
  );
}
