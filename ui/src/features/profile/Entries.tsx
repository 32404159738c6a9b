import { Pencil, Plus, Trash2 } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { Button as Plain } from "react-aria-components";
import { Button } from "@/components/Button";
import { IconButton } from "@/components/IconButton";
import { SortableList } from "@/components/SortableList";
import { t } from "@/i18n";
import { deleteRecords } from "@/records/deleting";
import styles from "./Profile.module.css";
import { type EntryOf, kinds, type ListName, useSort } from "./queries";
import { Section } from "./Section";
import { SourceNote } from "./SourceNote";
import type { Strength } from "./strength";

interface Props<L extends ListName> {
  list: L;
  entries: EntryOf<L>[];
  strength: Strength;
  /** Two lines that say which entry this is. */
  titleOf: (entry: EntryOf<L>) => { title: string; detail: string; when: string };
  /** What stands below the title while it is only read. */
  read: (entry: EntryOf<L>) => ReactNode;
  edit: (entry: EntryOf<L>) => ReactNode;
  /** The few fields without which there is no entry. */
  create: (done: (id: string | null) => void) => ReactNode;
}

/** A list of the profile: read as on paper, one entry at a time edited where it stands, in the person's own order. */
export function Entries<L extends ListName>(props: Props<L>) {
  const { list, entries, strength, titleOf, read, edit, create } = props;
  const [editing, setEditing] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const sort = useSort(list);
  const made = (id: string | null) => {
    setAdding(false);
    if (id) setEditing(id);
  };
  return (
    <Section
      name={list}
      strength={strength}
      action={
        <Button size="small" icon={Plus} onPress={() => setAdding(true)}>
          {t(`profile.add.${list}`)}
        </Button>
      }
    >
      {isAdding && create(made)}
      <SortableList
        label={t(`profile.sections.${list}`)}
        items={entries}
        nameOf={(entry) => titleOf(entry).title}
        onSort={(sorted) => void sort(sorted)}
      >
        {(entry) => (
          <Entry
            {...titleOf(entry)}
            isEditing={editing === entry.id}
            onEdit={(on) => setEditing(on ? entry.id : null)}
            onDelete={() => void deleteRecords(kinds[list], [entry.id], titleOf(entry).title)}
            editor={() => edit(entry)}
          >
            {read(entry)}
            <SourceNote source={entry.source} />
          </Entry>
        )}
      </SortableList>
    </Section>
  );
}

interface EntryProps {
  title: string;
  detail: string;
  when: string;
  isEditing: boolean;
  onEdit: (on: boolean) => void;
  onDelete: () => void;
  editor: () => ReactNode;
  children: ReactNode;
}

function Entry({ title, detail, when, isEditing, onEdit, onDelete, editor, children }: EntryProps) {
  const leave = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) onEdit(false);
  };
  if (isEditing) {
    return (
      <fieldset className={styles.editor} aria-label={title} onKeyDown={leave}>
        {editor()}
        <div className={styles.editorFoot}>
          <Button size="small" onPress={() => onEdit(false)}>
            {t("profile.done")}
          </Button>
        </div>
      </fieldset>
    );
  }
  return (
    <article className={styles.entry} aria-label={title}>
      <header className={styles.entryHead}>
        <Plain className={styles.entryTitle} onPress={() => onEdit(true)}>
          <span className={styles.entryName}>{title}</span>
          {detail && <span className={styles.entryDetail}>{detail}</span>}
        </Plain>
        <span className={styles.entryActions}>
          <IconButton size="small" icon={Pencil} label={t("profile.edit", { title })} onPress={() => onEdit(true)} />
          <IconButton size="small" icon={Trash2} label={t("profile.delete", { title })} onPress={onDelete} />
        </span>
        {when && <span className={styles.when}>{when}</span>}
      </header>
      {children}
    </article>
  );
}
