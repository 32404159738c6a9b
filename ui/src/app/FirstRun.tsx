import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { Button } from "@/components/Button";
import { DropArea } from "@/components/DropArea";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { onEvent } from "@/ipc/events";
import { pickFiles } from "@/ipc/files";
import { prefer } from "@/ipc/preferences";
import styles from "./FirstRun.module.css";
import { Mark } from "./Mark";

const start = () => prefer({ started: true });

/** The first sight of an empty vault: one sentence, three ways in, nothing to fill in. */
export function FirstRun() {
  const sample = useMutation({
    mutationFn: () => call("load_sample_data", null),
    onSuccess: start,
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  useEffect(() => onEvent("files", start), []);
  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <Mark className={styles.mark} />
        <h1 className={styles.title}>{t("frame.first.title")}</h1>
      </header>
      <DropArea title={t("frame.first.drop")} text={t("frame.first.choose")} onPress={() => void pickFiles()} />
      <div className={styles.ways}>
        <Button isDisabled={sample.isPending} onPress={() => sample.mutate()}>
          {t("frame.first.sample")}
        </Button>
        <Button variant="quiet" onPress={start}>
          {t("frame.first.empty")}
        </Button>
      </div>
      <p className={styles.note}>{t("frame.first.note")}</p>
    </main>
  );
}
