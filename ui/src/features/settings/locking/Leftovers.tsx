import { useMutation, useQuery } from "@tanstack/react-query";
import { Button } from "@/components/Button";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { fileSize } from "@/i18n/format";
import { call } from "@/ipc/call";
import { ask } from "@/ipc/query";
import styles from "../Settings.module.css";

/** Files from before the encryption, as long as there are any. */
export function Leftovers() {
  const { data: found = [] } = useQuery(ask("settings", "list_leftovers", null, ["vault"]));
  const remove = useMutation({
    mutationFn: () => call("remove_leftovers", null),
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  if (found.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("protection.leftovers")}</h2>
      <p className={styles.text}>{t("protection.leftoversText")}</p>
      <ul className={styles.list}>
        {found.map(({ name, size }) => (
          <li key={name} className={styles.entry}>
            <span className={styles.entryWords}>{name}</span>
            <span className={styles.text}>{fileSize(size)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button variant="danger" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
          {t("protection.deleteLeftovers")}
        </Button>
      </div>
    </section>
  );
}
