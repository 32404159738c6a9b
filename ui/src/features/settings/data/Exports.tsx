import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { DateField } from "@/components/DateField";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { saveText } from "@/ipc/files";
import type { ExportRecords, IpcError, RecordsFormat } from "@/ipc/generated/contract";
import styles from "../Settings.module.css";

const formats: RecordsFormat[] = ["CSV", "JSON", "JSON_RESUME", "ICS"];

/** One's own records for other programs, and a report for people. */
export function Exports() {
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const write = useMutation<void, IpcError, ExportRecords>({
    mutationFn: async (wanted) => {
      const { name, text } = await call("export_records", wanted);
      await saveText(name, text);
    },
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  const period = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("data.export")}</h2>
      <p className={styles.text}>{t("data.exportText")}</p>
      <div className={styles.row}>
        {formats.map((format) => (
          // Spreadsheets on Windows take a table without the mark for another encoding.
          <Button key={format} onPress={() => write.mutate({ format, byte_order_mark: true })}>
            {t(`data.exports.${format}`)}
          </Button>
        ))}
      </div>
      <p className={styles.text}>{t("data.reportText")}</p>
      <div className={styles.row}>
        <DateField label={t("data.reportFrom")} value={from} onChange={setFrom} />
        <DateField label={t("data.reportTo")} value={to} onChange={setTo} />
        <Button onPress={() => write.mutate({ format: "REPORT", ...period })}>{t("data.exports.REPORT")}</Button>
      </div>
    </section>
  );
}
