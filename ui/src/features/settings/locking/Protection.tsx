import { useQuery } from "@tanstack/react-query";
import { t } from "@/i18n";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import styles from "../Settings.module.css";
import { ChangePassword, NewKey, RemovePassword, TestCode } from "./changes";
import { DeviceUnlock } from "./DeviceUnlock";
import { IdleMinutes } from "./IdleMinutes";
import { Leftovers } from "./Leftovers";
import { LockNow } from "./LockNow";
import { NewCode } from "./NewCode";
import { SetPassword } from "./SetPassword";

/** Who may open the vault, and what happens when it is left alone. */
export function Protection() {
  const status = useQuery(ask("vault", "vault_status", null));
  return (
    <QueryGate query={status}>
      {({ is_encrypted, ways }) =>
        is_encrypted ? (
          <>
            <section className={styles.section}>
              <h2 className={styles.title}>{t("protection.on")}</h2>
              <p className={styles.text}>{t("protection.onText")}</p>
              <p className={styles.text}>{t("protection.cannot")}</p>
              <div className={styles.row}>
                <LockNow />
                <ChangePassword />
                <NewCode />
                <TestCode />
              </div>
            </section>
            <section className={styles.section}>
              <IdleMinutes />
              <p className={styles.text}>{t("protection.locked")}</p>
              <DeviceUnlock isOn={ways.includes("DEVICE")} />
            </section>
            <Leftovers />
            <section className={styles.section}>
              <div className={styles.row}>
                <NewKey />
                <RemovePassword />
              </div>
            </section>
          </>
        ) : (
          <section className={styles.section}>
            <h2 className={styles.title}>{t("protection.off")}</h2>
            <p className={styles.text}>{t("protection.offText")}</p>
            <div className={styles.row}>
              <SetPassword />
            </div>
          </section>
        )
      }
    </QueryGate>
  );
}
