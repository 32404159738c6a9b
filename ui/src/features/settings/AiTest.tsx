import { useState } from "react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { call } from "@/ipc/call";
import type { AiTest as Tested } from "@/ipc/generated/contract";
import { useTask } from "@/records/useTask";
import styles from "./Settings.module.css";

/** A real request to the server that is saved, with what came back. */
export function AiTest({ model }: { model: string }) {
  const { start, cancel, isRunning, text, error } = useTask();
  const [tested, keep] = useState<Tested | null>(null);
  const run = () => {
    keep(null);
    start(async (task) => keep(await call("test_ai", { task })));
  };
  const reply = isRunning ? text : tested?.reply;
  return (
    <>
      <div className={styles.row}>
        <Button isDisabled={isRunning} onPress={run}>
          {t("settings.test", { model })}
        </Button>
        {isRunning && (
          <Button variant="quiet" onPress={cancel}>
            {t("common.cancel")}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {reply && <p className={styles.answer}>{reply}</p>}
        {tested && <p className={styles.text}>{t("settings.tested", { milliseconds: number(tested.milliseconds) })}</p>}
      </div>
      {error && (
        <p role="alert" className={styles.problem}>
          {error.message}
        </p>
      )}
    </>
  );
}
