import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { SortableList } from "@/components/SortableList";
import { TextField } from "@/components/TextField";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { Skill } from "@/ipc/generated/contract";
import { deleteRecords } from "@/records/deleting";
import styles from "./Profile.module.css";
import { useSort } from "./queries";
import { Section } from "./Section";
import { SkillChip } from "./SkillChip";
import { inGroup, newSkills, skillGroups } from "./skillGroups";
import type { Strength } from "./strength";

/** Skills as chips by category. A chip opens to say how well and since when; several are added in one line. */
export function Skills({ entries, strength }: { entries: Skill[]; strength: Strength }) {
  const sort = useSort("skills");
  const groups = skillGroups(entries);
  return (
    <Section name="skills" strength={strength}>
      <AddSkills known={entries} />
      {groups.map(({ category, skills }) => (
        <div key={category ?? ""} className={styles.skills}>
          {groups.length > 1 && <h3 className={styles.category}>{category ?? t("profile.otherSkills")}</h3>}
          <SortableList
            wraps
            label={category ?? t("profile.sections.skills")}
            items={skills}
            nameOf={({ name }) => name}
            onSort={(sorted) => void sort(inGroup(entries, sorted))}
          >
            {(skill) => (
              <SkillChip skill={skill} onDelete={() => void deleteRecords("skill", [skill.id], skill.name)} />
            )}
          </SortableList>
        </div>
      ))}
    </Section>
  );
}

function AddSkills({ known }: { known: Skill[] }) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  async function add() {
    const names = newSkills(text, known);
    if (names.length === 0 && text.trim() !== "") return setProblem(t("profile.skillKnown"));
    setText("");
    try {
      // One after the other, so that they stand in the order they were written.
      for (const name of names) await call("create_skill", { name });
    } catch (error) {
      toast({ text: asIpcError(error).message, bad: true });
    }
  }
  return (
    <form
      className={styles.addSkills}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t("profile.add.skills")}
        hideLabel
        placeholder={t("profile.skillsHint")}
        error={problem}
        value={text}
        onChange={(next) => {
          setProblem(undefined);
          setText(next);
        }}
      />
      <Button type="submit" icon={Plus}>
        {t("common.add")}
      </Button>
    </form>
  );
}
