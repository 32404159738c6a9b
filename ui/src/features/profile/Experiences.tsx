import { LinesField } from "@/components/LinesField";
import { Select } from "@/components/Select";
import { TagsField } from "@/components/TagsField";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Experience, ExperienceFields } from "@/ipc/generated/contract";
import { optionsOf } from "@/records/options";
import { useAutosave } from "@/records/useAutosave";
import { CreateEntry } from "./CreateEntry";
import { Entries } from "./Entries";
import { PeriodFields } from "./PeriodFields";
import styles from "./Profile.module.css";
import { asHeld, heldPeriod, whenHeld } from "./periods";
import { useSaveEntry } from "./queries";
import type { Strength } from "./strength";
import { Written } from "./Written";

function Editor({ entry }: { entry: Experience }) {
  const save = useSaveEntry("experiences", entry.id);
  const { field, text } = useAutosave<ExperienceFields>(entry, save);
  return (
    <>
      <TextField label={t("profile.fields.position")} isRequired autoFocus {...field("position")} />
      <TextField label={t("profile.fields.company")} isRequired {...field("company")} />
      <TextField label={t("profile.fields.location")} {...text("location")} />
      <Select label={t("profile.fields.work_mode")} options={optionsOf("WorkMode")} clearable {...field("work_mode")} />
      <PeriodFields
        period={heldPeriod(entry)}
        save={(changes) => save(asHeld(changes))}
        labels={{
          start: t("profile.fields.start_date"),
          end: t("profile.fields.end_date"),
          isOpen: t("profile.worksHere"),
          open: t("profile.present"),
        }}
      />
      <div className={styles.wide}>
        <LinesField
          label={t("profile.fields.achievements")}
          hint={t("profile.achievementsHint")}
          rows={4}
          {...field("achievements")}
        />
      </div>
      <div className={styles.wide}>
        <TextArea label={t("profile.fields.description")} rows={2} {...text("description")} />
      </div>
      <div className={styles.wide}>
        <TagsField
          label={t("profile.fields.technologies")}
          placeholder={t("profile.tagHint")}
          {...field("technologies")}
        />
      </div>
    </>
  );
}

export function Experiences({ entries, strength }: { entries: Experience[]; strength: Strength }) {
  return (
    <Entries
      list="experiences"
      entries={entries}
      strength={strength}
      titleOf={(entry) => ({ title: entry.position, detail: entry.company, when: whenHeld(entry) })}
      read={(entry) => (
        <Written
          facts={[entry.location, entry.work_mode && t(`words.WorkMode.${entry.work_mode}`)]}
          text={entry.description}
          lines={entry.achievements}
          tags={entry.technologies}
        />
      )}
      edit={(entry) => <Editor entry={entry} />}
      create={(done) => (
        <CreateEntry
          names={["position", "company"]}
          required={["position", "company"]}
          send={(values) => call("create_experience", values)}
          onDone={done}
        />
      )}
    />
  );
}
