import { useQuery } from "@tanstack/react-query";
import { BookOpenText } from "lucide-react";
import { FilterChip } from "@/components/FilterChip";
import { Select } from "@/components/Select";
import { Sheet } from "@/components/Sheet";
import { TextArea } from "@/components/TextArea";
import { TitleField } from "@/components/TitleField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Story, StoryFields } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { optionsOf } from "@/records/options";
import { QueryGate } from "@/records/QueryGate";
import { SheetHead } from "@/records/SheetHead";
import { useAutosave } from "@/records/useAutosave";
import { profile, storyById } from "./queries";

/** One story over the list, in its five parts. */
export function StorySheet({ id, onClose }: { id: string; onClose: () => void }) {
  const story = useQuery(storyById(id));
  return (
    <Sheet label={t("practice.story.one")} onClose={onClose}>
      <QueryGate query={story}>{(found) => <Editor key={id} story={found} onClose={onClose} />}</QueryGate>
    </Sheet>
  );
}

function Editor({ story, onClose }: { story: Story; onClose: () => void }) {
  const { id, title } = story;
  const { field, text } = useAutosave<StoryFields>(story, (changes) => call("update_story", { id, changes }));
  const positions = useQuery(profile).data?.experiences ?? [];
  const competencies = field("competencies");
  const experience = field("experience_id");
  return (
    <>
      <SheetHead
        kind="story"
        id={id}
        name={title}
        mark={<BookOpenText aria-hidden size={20} strokeWidth={1.75} />}
        onClose={onClose}
      >
        <TitleField label={t("practice.story.name")} {...field("title")} />
      </SheetHead>
      <div className={styles.body}>
        <div className={styles.row}>
          <FilterChip
            label={t("practice.story.competencies")}
            options={optionsOf("Competency")}
            selected={competencies.value}
            onChange={competencies.onCommit}
          />
        </div>
        <TextArea
          label={t("practice.story.situation")}
          hint={t("practice.story.situationHint")}
          {...text("situation")}
        />
        <TextArea label={t("practice.story.task")} hint={t("practice.story.taskHint")} rows={2} {...text("task")} />
        <TextArea
          label={t("practice.story.action")}
          hint={t("practice.story.actionHint")}
          rows={5}
          {...text("action")}
        />
        <TextArea label={t("practice.story.result")} hint={t("practice.story.resultHint")} {...text("result")} />
        <TextArea label={t("practice.story.reflection")} rows={2} {...text("reflection")} />
        {positions.length > 0 && (
          <Select
            label={t("practice.story.experience")}
            options={positions.map((one) => ({ id: one.id, label: `${one.position}, ${one.company}` }))}
            clearable
            value={experience.value}
            error={experience.error}
            onChange={experience.onCommit}
          />
        )}
      </div>
    </>
  );
}
