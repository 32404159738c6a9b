import { MoneyField } from "@/components/MoneyField";
import { Select } from "@/components/Select";
import { t } from "@/i18n";
import type { Job, JobFields } from "@/ipc/generated/contract";
import { currencies, homeCurrency } from "@/records/currencies";
import { optionsOf } from "@/records/options";
import { useAutosave } from "@/records/useAutosave";
import { useSaveJob } from "../queries";
import styles from "./Salary.module.css";

/** From, to, in what, for how long. An amount typed before a currency is chosen is in the one of this place. */
export function Salary({ job }: { job: Job }) {
  const saveJob = useSaveJob(job.id);
  const currency = job.salary_currency ?? homeCurrency();
  const save = (changes: Partial<JobFields>) =>
    saveJob("salary_min" in changes || "salary_max" in changes ? { salary_currency: currency, ...changes } : changes);
  const { field } = useAutosave<JobFields>(job, save);
  return (
    <fieldset className={styles.salary} aria-label={t("jobs.fields.salary")}>
      <span className={styles.label}>{t("jobs.fields.salary")}</span>
      <div className={styles.parts}>
        <MoneyField
          label={t("jobs.fields.salary_min")}
          hideLabel
          quiet
          placeholder={t("jobs.from")}
          bare
          currency={currency}
          {...field("salary_min")}
        />
        <MoneyField
          label={t("jobs.fields.salary_max")}
          hideLabel
          quiet
          placeholder={t("jobs.to")}
          bare
          currency={currency}
          {...field("salary_max")}
        />
        <Select
          label={t("jobs.fields.salary_currency")}
          hideLabel
          quiet
          options={currencies(currency)}
          {...field("salary_currency")}
          placeholder={currency}
        />
        <Select
          label={t("jobs.fields.salary_period")}
          hideLabel
          quiet
          options={optionsOf("SalaryPeriod")}
          clearable
          {...field("salary_period")}
        />
      </div>
    </fieldset>
  );
}
