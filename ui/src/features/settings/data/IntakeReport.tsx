import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { ImportProblem, ImportReport, JobColumn } from "@/ipc/generated/contract";
import settings from "../Settings.module.css";
import { Columns } from "./Columns";
import styles from "./Intake.module.css";
import { Invitations } from "./Invitations";
import { changesIn, recordsIn } from "./reports";

interface Props {
  report: ImportReport;
  isBusy: boolean;
  onJob: (job: string | null) => void;
  onColumns: (columns: (JobColumn | null)[]) => void;
  onImport: () => void;
}

/** What a file is, what of it is new, and what does not fit. */
export function IntakeReport({ report, isBusy, onJob, onColumns, onImport }: Props) {
  const { kind, file_name, person, encoding, counts, duplicates, filled, columns, problems, problem_count } = report;
  const total = recordsIn(report) + changesIn(report);
  const fields = filled?.profile_fields ?? 0;
  const about = [t(`data.what.${kind}`), person, encoding && t("data.readAs", { encoding })]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      <section className={settings.section}>
        <h2 className={settings.title}>{file_name}</h2>
        <p className={settings.text}>{about}</p>
        <ul className={styles.counts}>
          {counts.map(({ kind, count }) => (
            <li key={kind}>
              <strong>{number(count)}</strong> {t(`data.kinds.${kind}`, { count })}
            </li>
          ))}
        </ul>
        {fields > 0 && <p className={settings.text}>{t("data.profileFields", { count: fields })}</p>}
        {duplicates > 0 && <p className={settings.text}>{t("data.duplicates", { count: duplicates })}</p>}
        {total + fields === 0 ? (
          <p className={settings.text}>{t("data.nothingNew")}</p>
        ) : (
          <div className={settings.row}>
            <Button variant="primary" isDisabled={isBusy} onPress={onImport}>
              {isBusy
                ? t("data.importing")
                : t(kind === "CALENDAR" ? "data.takeOver" : "data.importNow", { count: total })}
            </Button>
          </div>
        )}
      </section>
      {report.interviews.length > 0 && <Invitations invitations={report.interviews} onJob={onJob} />}
      {columns.length > 0 && <Columns columns={columns} onChange={onColumns} />}
      {problems.length > 0 && <Problems problems={problems} total={problem_count} />}
    </>
  );
}

function Problems({ problems, total }: { problems: ImportProblem[]; total: number }) {
  return (
    <section className={settings.section}>
      <h2 className={settings.title}>{`${t("data.problems")} (${number(total)})`}</h2>
      <ul className={styles.problems}>
        {problems.map(({ row, message, is_left_out }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes its order
          <li key={place}>
            <span className={styles.where}>{row === null ? "" : t("data.row", { n: number(row) })}</span>
            <span>{message}</span>
            {is_left_out && <span className={styles.mark}>{t("data.isLeftOut")}</span>}
          </li>
        ))}
      </ul>
      {total > problems.length && (
        <p className={settings.text}>{t("data.moreProblems", { n: number(total - problems.length) })}</p>
      )}
    </section>
  );
}
