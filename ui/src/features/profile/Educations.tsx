import { LinesField } from "@/components/LinesField";
import { NumberField } from "@/components/NumberField";
import { TagsField } from "@/components/TagsField";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { call } from "@/ipc/call";
import type { Education, EducationFields } from "@/ipc/generated/contract";
import { useAutosave } from "@/records/useAutosave";
import { CreateEntry } from "./CreateEntry";
import { Entries } from "./Entries";
import { PeriodFields } from "./PeriodFields";
import styles from "./Profile.module.css";
import { asHeld, heldPeriod, whenHeld } from "./periods";
import { useSaveEntry } from "./queries";
import type { Strength } from "./strength";
import { Written } from "./Written";

function Editor({ entry }: { entry: Education }) {
  const save = useSaveEntry("educations", entry.id);
  const { field, text } = useAutosave<EducationFields>(entry, save);
  return (
    <>
      <TextField label={t("profile.fields.institution")} isRequired autoFocus {...field("institution")} />
      <TextField label={t("profile.fields.location")} {...text("location")} />
      <TextField label={t("profile.fields.degree")} {...text("degree")} />
      <TextField label={t("profile.fields.field_of_study")} {...text("field_of_study")} />
      <PeriodFields
        period={heldPeriod(entry)}
        save={(changes) => save(asHeld(changes))}
        labels={{
          start: t("profile.fields.start_date"),
          end: t("profile.fields.end_date"),
          isOpen: t("profile.studiesHere"),
          open: t("profile.present"),
        }}
      />
      <NumberField label={t("profile.fields.gpa")} min={0} step={0.01} {...field("gpa")} />
      <NumberField label={t("profile.fields.gpa_scale")} min={1} placeholder={number(4)} {...field("gpa_scale")} />
      <div className={styles.wide}>
        <LinesField
          label={t("profile.fields.achievements")}
          hint={t("profile.linesHint")}
          rows={2}
          {...field("achievements")}
        />
      </div>
      <div className={styles.wide}>
        <TagsField label={t("profile.fields.coursework")} placeholder={t("profile.tagHint")} {...field("coursework")} />
      </div>
      <div className={styles.wide}>
        <TextArea label={t("profile.fields.description")} rows={2} {...text("description")} />
      </div>
    </>
  );
}

/** "3.8 of 4", or what is known of it. */
const grade = ({ gpa, gpa_scale }: Education) =>
  gpa === null
    ? null
    : gpa_scale === null
      ? number(gpa)
      : t("profile.grade", { gpa: number(gpa), scale: number(gpa_scale) });

const studied = ({ degree, field_of_study }: Education) => [degree, field_of_study].filter(Boolean).join(", ");

export function Educations({ entries, strength }: { entries: Education[]; strength: Strength }) {
  return (
    <Entries
      list="educations"
      entries={entries}
      strength={strength}
      titleOf={(entry) => ({
        title: studied(entry) || entry.institution,
        detail: studied(entry) ? entry.institution : "",
        when: whenHeld(entry),
      })}
      read={(entry) => (
        <Written
          facts={[entry.location, grade(entry)]}
          text={entry.description}
          lines={entry.achievements}
          tags={entry.coursework}
        />
      )}
      edit={(entry) => <Editor entry={entry} />}
      create={(done) => (
        <CreateEntry
          names={["institution", "degree"]}
          required={["institution"]}
          send={(values) => call("create_education", values)}
          onDone={done}
        />
      )}
    />
  );
}
