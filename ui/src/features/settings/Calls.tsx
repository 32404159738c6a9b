import { useQuery } from "@tanstack/react-query";
import { RelativeTime } from "@/components/RelativeTime";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import styles from "./Settings.module.css";

const counted = (value: number | null) => (value === null ? "–" : number(value));

/** What has left this computer: every call to the server, never its text. */
export function Calls() {
  const calls = useQuery(ask("settings", "list_ai_calls", null));
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("settings.calls")}</h2>
      <QueryGate query={calls}>
        {(found) =>
          found.length === 0 ? (
            <p className={styles.text}>{t("settings.noCalls")}</p>
          ) : (
            <table className={styles.calls}>
              <thead>
                <tr>
                  <th>{t("settings.callWhen")}</th>
                  <th>{t("settings.callPurpose")}</th>
                  <th>{t("settings.callServer")}</th>
                  <th data-number>{t("settings.callTokens")}</th>
                  <th>{t("settings.callEnd")}</th>
                </tr>
              </thead>
              <tbody>
                {found.map((one) => (
                  <tr key={one.created_at}>
                    <td>
                      <RelativeTime at={one.created_at} />
                    </td>
                    <td>{t(`settings.purposes.${one.purpose === "test" ? "test" : "analyse_job"}`)}</td>
                    <td>
                      {one.provider} · {one.model}
                    </td>
                    <td data-number>
                      {counted(one.input_tokens)} / {counted(one.output_tokens)}
                    </td>
                    <td>{one.error_code ?? one.finish_reason}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </QueryGate>
    </section>
  );
}
