import { useMutation, useQuery } from "@tanstack/react-query";
import { Button } from "@/components/Button";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { call } from "@/ipc/call";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import styles from "./Settings.module.css";

/** A believable search to look around in, loaded and taken away in one step. */
export function SampleData() {
  const sample = useQuery(ask("jobs", "sample_data", null));
  const change = useMutation({
    mutationFn: (load: boolean) => call(load ? "load_sample_data" : "remove_sample_data", null),
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("settings.sample")}</h2>
      <QueryGate query={sample}>
        {({ records }) => (
          <>
            <p className={styles.text}>
              {records > 0 ? t("settings.sampleLoaded", { n: number(records) }) : t("settings.sampleText")}
            </p>
            <div className={styles.row}>
              <Button isDisabled={change.isPending} onPress={() => change.mutate(records === 0)}>
                {t(records > 0 ? "settings.removeSample" : "settings.loadSample")}
              </Button>
            </div>
          </>
        )}
      </QueryGate>
    </section>
  );
}
