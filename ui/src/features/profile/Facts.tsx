import { ExternalLink } from "lucide-react";
import { ComboBox } from "@/components/ComboBox";
import { DateField } from "@/components/DateField";
import { IconButton } from "@/components/IconButton";
import { MoneyField } from "@/components/MoneyField";
import { NumberField } from "@/components/NumberField";
import { Select } from "@/components/Select";
import { TagsField } from "@/components/TagsField";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { FullProfile, ProfileFields, User } from "@/ipc/generated/contract";
import { openLink } from "@/ipc/window";
import { currencies, homeCurrency } from "@/records/currencies";
import { optionsOf } from "@/records/options";
import { useAutosave } from "@/records/useAutosave";
import styles from "./Profile.module.css";
import { useSaveProfile } from "./queries";

/** Looks like text until it is wanted; what is not known yet is a dash. */
const quiet = { quiet: true, placeholder: "—" };

interface Props {
  profile: FullProfile;
}

/** Names and the e-mail address belong to the account, everything else to the profile. */
export function Personal({ profile, user }: Props & { user: User }) {
  const { first_name, last_name, email } = user;
  const names = useAutosave({ first_name, last_name, email }, (changes) =>
    call("name_user", { first_name, last_name, email, ...changes }),
  );
  const { text } = useAutosave<ProfileFields>(profile, useSaveProfile(profile.id));
  return (
    <div className={styles.grid}>
      <TextField label={t("profile.fields.first_name")} {...quiet} {...names.field("first_name")} />
      <TextField label={t("profile.fields.last_name")} {...quiet} {...names.field("last_name")} />
      <TextField label={t("profile.fields.email")} type="email" {...quiet} {...names.text("email")} />
      <TextField label={t("profile.fields.phone")} type="tel" {...quiet} {...text("phone")} />
      <TextField label={t("profile.fields.address_line1")} {...quiet} {...text("address_line1")} />
      <TextField label={t("profile.fields.address_line2")} {...quiet} {...text("address_line2")} />
      <TextField label={t("profile.fields.postal_code")} {...quiet} {...text("postal_code")} />
      <TextField label={t("profile.fields.city")} {...quiet} {...text("city")} />
      <TextField label={t("profile.fields.region")} {...quiet} {...text("region")} />
      <TextField label={t("profile.fields.country")} {...quiet} {...text("country")} />
      <ComboBox
        label={t("profile.fields.time_zone")}
        suggestions={Intl.supportedValuesOf("timeZone")}
        {...quiet}
        placeholder={Intl.DateTimeFormat().resolvedOptions().timeZone}
        {...text("time_zone")}
      />
    </div>
  );
}

export function Professional({ profile }: Props) {
  const { field, text } = useAutosave<ProfileFields>(profile, useSaveProfile(profile.id));
  return (
    <div className={styles.grid}>
      <div className={styles.wide}>
        <TextField
          label={t("profile.fields.headline")}
          {...quiet}
          placeholder={t("profile.headlineHint")}
          {...text("headline")}
        />
      </div>
      <TextField label={t("profile.fields.current_job_title")} {...quiet} {...text("current_job_title")} />
      <TextField label={t("profile.fields.current_company")} {...quiet} {...text("current_company")} />
      <NumberField
        label={t("profile.fields.years_of_experience")}
        min={0}
        max={80}
        step={0.5}
        {...quiet}
        {...field("years_of_experience")}
      />
      <div className={styles.wide}>
        <TextArea
          label={t("profile.fields.bio")}
          rows={3}
          {...quiet}
          placeholder={t("profile.bioHint")}
          {...text("bio")}
        />
      </div>
    </div>
  );
}

export function Preferences({ profile }: Props) {
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

const linkNames = ["linkedin_url", "github_url", "portfolio_url", "website_url"] as const;

export function Links({ profile }: Props) {
  const { text } = useAutosave<ProfileFields>(profile, useSaveProfile(profile.id));
  return (
    <div className={styles.grid}>
      {linkNames.map((name) => (
        <div key={name} className={styles.link}>
          <TextField label={t(`profile.fields.${name}`)} type="url" {...quiet} placeholder="https://" {...text(name)} />
          {profile[name] && (
            <IconButton
              size="small"
              icon={ExternalLink}
              label={t("profile.openLink", { name: t(`profile.fields.${name}`) })}
              onPress={() => openLink(profile[name] ?? "")}
            />
          )}
        </div>
      ))}
    </div>
  );
}
