import { useState } from "react";
import { Switch } from "@/components/Switch";
import { TimeField } from "@/components/TimeField";
import { t } from "@/i18n";
import { asIpcError } from "@/ipc/errors";
import type { ReminderChoices } from "@/ipc/generated/contract";
import styles from "../Settings.module.css";

interface Props {
  choices: ReminderChoices;
  save: (changes: Partial<ReminderChoices>) => Promise<void>;
}

const usual = { from: "22:00", until: "07:00" };

/** From when until when nothing is shown. Both ends are saved together: one alone means nothing. */
export function Quiet({ choices: { quiet_from, quiet_until }, save }: Props) {
  const [typed, type] = useState<Partial<typeof usual>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const from = typed.from ?? quiet_from ?? usual.from;
  const until = typed.until ?? quiet_until ?? usual.until;
  const keep = (changes: Partial<ReminderChoices>) =>
    save(changes).then(
      () => {
        type({});
        setProblem(null);
      },
      (error) => setProblem(asIpcError(error).message),
    );
  const commit = () => {
    if (from !== quiet_from || until !== quiet_until) void keep({ quiet_from: from, quiet_until: until });
  };
  const isOn = quiet_from !== null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("notifications.quiet")}</h2>
      <p className={styles.text}>{t("notifications.quietText")}</p>
      <Switch
        isSelected={isOn}
        onChange={(on) =>
          void keep(on ? { quiet_from: from, quiet_until: until } : { quiet_from: null, quiet_until: null })
        }
      >
        {t("notifications.quietOn")}
      </Switch>
      {isOn && (
        <div className={styles.row}>
          <TimeField
            label={t("notifications.quietFrom")}
            value={from}
            onChange={(next) => type((now) => ({ ...now, from: next }))}
            onCommit={commit}
          />
          <TimeField
            label={t("notifications.quietUntil")}
            value={until}
            onChange={(next) => type((now) => ({ ...now, until: next }))}
            onCommit={commit}
          />
        </div>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  );
}
