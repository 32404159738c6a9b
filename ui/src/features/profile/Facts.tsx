import { ExternalLink } from "lucide-react";
import { ComboBox } from "@/components/ComboBox";
import { IconButton } from "@/components/IconButton";
import { NumberField } from "@/components/NumberField";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { FullProfile, ProfileFields, User } from "@/ipc/generated/contract";
import { openLink } from "@/ipc/window";
import { useAutosave } from "@/records/useAutosave";
import styles from "./Profile.module.css";
import { useSaveProfile } from "./queries";
import { quiet } from "./quiet";

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
