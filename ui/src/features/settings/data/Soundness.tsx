import { useMutation } from "@tanstack/react-query";
import { Button } from "@/components/Button";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { IpcError, VaultReport } from "@/ipc/generated/contract";
import styles from "../Settings.module.css";

/** Looks for damage, and says what was found. */
export function Soundness() {
  const look = useMutation<VaultReport, IpcError>({
    mutationFn: () => call("validate_vault", { task: crypto.randomUUID() }),
    onError: ({ code, message }) => void (code === "cancelled" || toast({ text: message, bad: true })),
  });
  const problems = look.data?.checks.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`));
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("data.check")}</h2>
      <p className={styles.text}>{t("data.checkText")}</p>
      <div className={styles.row}>
        <Button isDisabled={look.isPending} onPress={() => look.mutate()}>
          {t("data.checkNow")}
        </Button>
      </div>
      {look.data?.is_sound && <p role="status">{t("data.sound")}</p>}
      {problems && problems.length > 0 && (
        <div className={styles.answer} role="alert">
          <p className={styles.problem}>{t("data.unsound")}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
