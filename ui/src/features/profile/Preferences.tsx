import { DateField } from "@/components/DateField";
import { MoneyField } from "@/components/MoneyField";
import { Select } from "@/components/Select";
import { TagsField } from "@/components/TagsField";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import type { FullProfile, ProfileFields } from "@/ipc/generated/contract";
import { currencies, homeCurrency } from "@/records/currencies";
import { optionsOf } from "@/records/options";
import { useAutosave } from "@/records/useAutosave";
import styles from "./Profile.module.css";
import { useSaveProfile } from "./queries";
import { quiet } from "./quiet";

/** The work a person wants. A wish for a salary is kept with its currency. */
export function Preferences({ profile }: { profile: FullProfile }) {
  const saveProfile = useSaveProfile(profile.id);
  const currency = profile.desired_salary_currency ?? homeCurrency();
  const save = (changes: Partial<ProfileFields>) =>
    saveProfile(changes.desired_salary != null ? { desired_salary_currency: currency, ...changes } : changes);
  const { field, text } = useAutosave<ProfileFields>(profile, save);
  return (
    <div className={styles.grid}>
      <TextField label={t("profile.fields.desired_job_title")} {...quiet} {...text("desired_job_title")} />
      <Select
        label={t("profile.fields.desired_work_mode")}
        options={optionsOf("WorkMode")}
        clearable
        {...quiet}
        {...field("desired_work_mode")}
      />
      <fieldset className={styles.salary} aria-label={t("profile.fields.desired_salary")}>
        <span className={styles.label}>{t("profile.fields.desired_salary")}</span>
        <MoneyField
          label={t("profile.fields.desired_salary")}
          hideLabel
          bare
          currency={currency}
          {...quiet}
          {...field("desired_salary")}
        />
        <Select
          label={t("profile.fields.desired_salary_currency")}
          hideLabel
          options={currencies(currency)}
          {...quiet}
          placeholder={currency}
          {...field("desired_salary_currency")}
        />
        <Select
          label={t("profile.fields.desired_salary_period")}
          hideLabel
          options={optionsOf("SalaryPeriod")}
          {...quiet}
          placeholder={t("words.SalaryPeriod.YEAR")}
          {...field("desired_salary_period")}
        />
      </fieldset>
      <DateField label={t("profile.fields.available_from")} {...quiet} {...field("available_from")} />
      <TextField
        label={t("profile.fields.work_authorisation")}
        {...quiet}
        placeholder={t("profile.authorisationHint")}
        {...text("work_authorisation")}
      />
      <TagsField
        label={t("profile.fields.desired_locations")}
        {...quiet}
        placeholder={t("profile.placeHint")}
        {...field("desired_locations")}
      />
      <TagsField
        label={t("profile.fields.open_to")}
        {...quiet}
        placeholder={t("profile.openToHint")}
        {...field("open_to")}
      />
    </div>
  );
}
