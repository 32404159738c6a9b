import { useState } from "react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { call } from "@/ipc/call";
import type { AiTest, ModelQuality } from "@/ipc/generated/contract";
import { useTask } from "@/records/useTask";
import styles from "../Settings.module.css";

/** Real requests to the provider, with what came back and what its model can do. */
export function TestButton({ id, model }: { id: string; model: string }) {
  const { start, cancel, isRunning, text, error } = useTask();
  const [tested, keep] = useState<AiTest | null>(null);
  const run = () => {
    keep(null);
    start(async (task) => keep(await call("test_provider", { id, task })));
  };
  const reply = isRunning ? text : tested?.reply;
  return (
    <>
      <div className={styles.row}>
        <Button isDisabled={isRunning} onPress={run}>
          {t("ai.test", { model })}
        </Button>
        {isRunning && (
          <Button variant="quiet" onPress={cancel}>
            {t("common.cancel")}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {reply && <p className={styles.answer}>{reply}</p>}
        {tested && <p className={styles.text}>{t("ai.tested", { milliseconds: number(tested.milliseconds) })}</p>}
        {tested && <QualityNote quality={tested.quality} />}
      </div>
      {error && (
        <p role="alert" className={styles.problem}>
          {error.message}
        </p>
      )}
    </>
  );
}

export function QualityNote({ quality }: { quality: ModelQuality }) {
  const { schemas, tools, tokens_per_second: speed } = quality;
  const notes = [
    t(tools ? "ai.canTools" : "ai.cannotTools"),
    t(schemas ? "ai.canSchemas" : "ai.cannotSchemas"),
    speed !== null && t("ai.speed", { tokens: number(Math.round(speed)) }),
  ];
  return <p className={styles.text}>{notes.filter(Boolean).join(" · ")}</p>;
}
