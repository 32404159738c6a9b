import { RotateCcw, X } from "lucide-react";
import { Button } from "@/components/Button";
import { Checkbox } from "@/components/Checkbox";
import { IconButton } from "@/components/IconButton";
import { Switch } from "@/components/Switch";
import { t } from "@/i18n";
import type { Section } from "@/ipc/generated/contract";
import { type Draft, isCurrent, isDoubtful, tally } from "./draft";
import type { ReviewEntry, ReviewField, ReviewSection } from "./fields";
import styles from "./Review.module.css";
import { type FieldEvents, ReviewFieldRow } from "./ReviewFieldRow";

export interface SectionEvents extends FieldEvents {
  onSkip: (section: Section, on: boolean) => void;
  onRemove: (entry: string, on: boolean) => void;
  onCurrent: (entry: string, on: boolean) => void;
}

interface Props {
  section: ReviewSection;
  draft: Draft;
  active: string | null;
  events: SectionEvents;
}

const lasting: Section[] = ["work", "education", "volunteer", "projects"];
const short: Section[] = ["skills", "languages", "interests"];

/** One section of the reading, to be kept or skipped as a whole. */
export function ReviewSectionView({ section, draft, active, events }: Props) {
  const { name, entries } = section;
  const isSkipped = draft.skipped.has(name);
  const { sure, toCheck } = tally(draft, [section]);
  const title = t(`resumes.sections.${name}`);
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        <span className={styles.tally}>{isSkipped ? t("resumes.skipped") : t("resumes.tally", { sure, toCheck })}</span>
        <Switch
          isSelected={!isSkipped}
          onChange={(on) => events.onSkip(name, !on)}
          aria-label={t("resumes.keep", { title })}
        >
          {t("resumes.keepShort")}
        </Switch>
      </header>
      {!isSkipped && (
        <ul className={styles.entries} data-short={short.includes(name) || undefined}>
          {entries.map((entry) => (
            <EntryView key={entry.pointer} {...{ name, entry, draft, active, events }} />
          ))}
        </ul>
      )}
    </section>
  );
}

const titleOf = (fields: ReviewField[]): string => {
  const [first] = fields.flatMap(({ value }) => (typeof value === "string" && value !== "" ? [value] : []));
  return first ?? t("resumes.entry");
};

interface EntryProps extends Omit<Props, "section"> {
  name: Section;
  entry: ReviewEntry;
}

function EntryView({ name, entry: { pointer, fields }, draft, active, events }: EntryProps) {
  const title = titleOf(fields);
  if (draft.removed.has(pointer)) {
    return (
      <li className={styles.removed}>
        <s>{title}</s>
        <Button size="small" variant="quiet" icon={RotateCcw} onPress={() => events.onRemove(pointer, false)}>
          {t("resumes.putBack")}
        </Button>
      </li>
    );
  }
  const goesOn = isCurrent(draft, pointer);
  return (
    <li className={styles.entry}>
      <div className={styles.fields}>
        {fields.map((field) => (
          <ReviewFieldRow
            key={field.pointer}
            field={field}
            isDoubtful={isDoubtful(draft, field)}
            isSettled={draft.settled.has(field.pointer)}
            isActive={active === field.pointer}
            hideLabel={short.includes(name)}
            {...(goesOn && field.name === "endDate" ? { placeholder: t("resumes.today") } : {})}
            onWrite={events.onWrite}
            onConfirm={events.onConfirm}
            onPoint={events.onPoint}
            onNext={events.onNext}
          />
        ))}
        {lasting.includes(name) && (
          <div className={styles.goesOn}>
            <Checkbox isSelected={goesOn} onChange={(on) => events.onCurrent(pointer, on)}>
              {t("resumes.goesOn")}
            </Checkbox>
          </div>
        )}
      </div>
      {pointer !== "/basics" && (
        <IconButton
          size="small"
          icon={X}
          label={t("resumes.leaveOut", { title })}
          onPress={() => events.onRemove(pointer, true)}
        />
      )}
    </li>
  );
}
