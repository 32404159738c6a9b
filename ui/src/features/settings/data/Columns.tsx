import { Select } from "@/components/Select";
import { t } from "@/i18n";
import type { ColumnSeen, JobColumn } from "@/ipc/generated/contract";
import { optionsOf } from "@/records/options";
import settings from "../Settings.module.css";
import styles from "./Intake.module.css";

interface Props {
  columns: ColumnSeen[];
  onChange: (columns: (JobColumn | null)[]) => void;
}

/** What each column of a table is taken for; one meaning belongs to one column. */
export function Columns({ columns, onChange }: Props) {
  const choose = (chosen: number, column: JobColumn | null) =>
    onChange(
      columns.map(({ column: now }, place) => {
        if (place === chosen) return column;
        return now === column ? null : now;
      }),
    );
  return (
    <section className={settings.section}>
      <h2 className={settings.title}>{t("data.columns")}</h2>
      <p className={settings.text}>{t("data.columnsText")}</p>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{t("data.header")}</th>
            <th scope="col">{t("data.example")}</th>
            <th scope="col">{t("data.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, example, column }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns may share a name and never change their order
            <tr key={place}>
              <th scope="row">{header}</th>
              <td>{example}</td>
              <td>
                <Select
                  label={t("data.meaning")}
                  hideLabel
                  clearable
                  placeholder={t("data.leftOut")}
                  options={optionsOf("JobColumn")}
                  value={column}
                  onChange={(chosen) => choose(place, chosen)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
