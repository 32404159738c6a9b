import { useMutation, useQuery } from "@tanstack/react-query";
import { RelativeTime } from "@/components/RelativeTime";
import { Switch } from "@/components/Switch";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { call } from "@/ipc/call";
import type { AiCall, AiChoices, Purpose } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import styles from "../Settings.module.css";
import { costWords } from "./micros";

const counted = (value: number | null) => (value === null ? "–" : number(value));

/** What has left this computer: every call, and its text only if the person keeps it. */
export function Calls({ keepText, choices }: { keepText: boolean; choices: AiChoices }) {
  const calls = useQuery(ask("settings", "list_ai_calls", null));
  const keep = useMutation({ mutationFn: (keep_text: boolean) => call("choose_models", { ...choices, keep_text }) });
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("ai.calls")}</h2>
      <Switch isSelected={keepText} onChange={(on) => keep.mutate(on)}>
        {t("ai.keepText")}
      </Switch>
      <QueryGate query={calls}>
        {(found) =>
          found.length === 0 ? (
            <p className={styles.text}>{t("ai.noCalls")}</p>
          ) : (
            <table className={styles.calls}>
              <thead>
                <tr>
                  <th>{t("ai.callWhen")}</th>
                  <th>{t("ai.callPurpose")}</th>
                  <th>{t("ai.callServer")}</th>
                  <th data-number>{t("ai.callTokens")}</th>
                  <th data-number>{t("ai.callCost")}</th>
                  <th data-number>{t("ai.callTime")}</th>
                  <th>{t("ai.callEnd")}</th>
                </tr>
              </thead>
              <tbody>
                {found.map((one) => (
                  <CallRow key={one.id} call={one} />
                ))}
              </tbody>
            </table>
          )
        }
      </QueryGate>
    </section>
  );
}

function CallRow({ call: one }: { call: AiCall }) {
  const { cost_micros: cost, cost_currency: currency } = one;
  return (
    <>
      <tr>
        <td>
          <RelativeTime at={one.created_at} />
        </td>
        <td>{t(`ai.purposes.${one.purpose as Purpose}`)}</td>
        <td>
          {one.provider} · {one.model}
        </td>
        <td data-number>
          {counted(one.input_tokens)} / {counted(one.output_tokens)}
        </td>
        <td data-number>{cost === null || currency === null ? "–" : costWords(cost, currency)}</td>
        <td data-number>{t("ai.milliseconds", { n: counted(one.latency_ms) })}</td>
        <td>{one.error_code ?? one.finish_reason}</td>
      </tr>
      {one.prompt !== null && (
        <tr>
          <td colSpan={7}>
            <details>
              <summary>{t("ai.showText")}</summary>
              <pre className={styles.answer}>{`${one.prompt}\n\n[reply]\n${one.reply ?? ""}`}</pre>
            </details>
          </td>
        </tr>
      )}
    </>
  );
}
