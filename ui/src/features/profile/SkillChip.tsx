import { Trash2 } from "lucide-react";
import { Dialog, DialogTrigger, Button as Plain, Popover } from "react-aria-components";
import { Button } from "@/components/Button";
import list from "@/components/list.module.css";
import { NumberField } from "@/components/NumberField";
import { PartialDateField } from "@/components/PartialDateField";
import { Select } from "@/components/Select";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { firstDay, knownPart } from "@/i18n/partialDate";
import type { Skill, SkillFields } from "@/ipc/generated/contract";
import { optionsOf } from "@/records/options";
import { useAutosave } from "@/records/useAutosave";
import styles from "./Profile.module.css";
import { useSaveEntry } from "./queries";
import { SourceNote } from "./SourceNote";

/** "Expert, 6 years", or what is known of it. */
export function howWell({ level, years_of_experience: years }: Skill): string {
  const parts = [
    level && t(`words.SkillLevel.${level}`),
    years !== null && t("profile.years", { count: years, years: number(years) }),
  ];
  return parts.filter(Boolean).join(", ");
}

export function SkillChip({ skill, onDelete }: { skill: Skill; onDelete: () => void }) {
  const detail = howWell(skill);
  return (
    <DialogTrigger>
      <Plain className={styles.chip}>
        <span className={styles.chipName}>{skill.name}</span>
        {detail && <span className={styles.chipDetail}>{detail}</span>}
      </Plain>
      <Popover className={list.popover} placement="bottom start">
        <Dialog className={styles.skillEditor} aria-label={skill.name}>
          <SkillEditor skill={skill} />
          <div className={styles.editorFoot}>
            <SourceNote source={skill.source} />
            <Button size="small" variant="quiet" icon={Trash2} onPress={onDelete}>
              {t("common.delete")}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function SkillEditor({ skill }: { skill: Skill }) {
  const { field, text } = useAutosave<SkillFields>(skill, useSaveEntry("skills", skill.id));
  const last = field("last_used");
  return (
    <>
      <TextField label={t("profile.fields.skill")} isRequired autoFocus {...field("name")} />
      <TextField label={t("profile.fields.category")} placeholder={t("profile.categoryHint")} {...text("category")} />
      <Select label={t("profile.fields.level")} options={optionsOf("SkillLevel")} clearable {...field("level")} />
      <NumberField label={t("profile.fields.years")} min={0} max={80} step={0.5} {...field("years_of_experience")} />
      <PartialDateField
        label={t("profile.fields.last_used")}
        only="YEAR"
        {...last}
        value={last.value && knownPart(last.value, "YEAR")}
        onChange={(year) => last.onChange(year && firstDay(year))}
        onCommit={(year) => last.onCommit(year && firstDay(year))}
      />
    </>
  );
}
