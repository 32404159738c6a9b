import { Trash2 } from "lucide-react";
import { useState } from "react";
import { Checkbox } from "@/components/Checkbox";
import { DateField } from "@/components/DateField";
import { IconButton } from "@/components/IconButton";
import { SortableList } from "@/components/SortableList";
import { TextField } from "@/components/TextField";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { asIpcError } from "@/ipc/errors";
import type { Milestone } from "@/ipc/generated/contract";
import styles from "./Goals.module.css";

type Step = Milestone & { id: string };

const withId = (step: Milestone): Step => ({ ...step, id: crypto.randomUUID() });

interface Props {
  saved: Milestone[];
  save: (steps: Milestone[]) => Promise<void>;
}

/** The steps to a goal, in the person's order. Every change is saved as the whole list. */
export function Milestones({ saved, save }: Props) {
  // Steps have no ids of their own; these hold while the goal is open, so that a moved row keeps the keyboard.
  const [steps, setSteps] = useState(() => saved.map(withId));
  const [fresh, setFresh] = useState("");

  const keep = (next: Step[]) => {
    setSteps(next);
    save(next.map(({ id: _, ...step }) => step)).catch((error) =>
      toast({ text: asIpcError(error).message, bad: true }),
    );
  };
  const change = (id: string, changes: Partial<Milestone>) =>
    keep(steps.map((step) => (step.id === id ? { ...step, ...changes } : step)));
  const add = (title: string) => {
    if (title.trim() === "") return;
    setFresh("");
    keep([...steps, withId({ title: title.trim(), due: null, done_at: null })]);
  };

  return (
    <section className={styles.steps}>
      <h2 className={styles.label}>{t("goals.milestones")}</h2>
      <SortableList label={t("goals.milestones")} items={steps} nameOf={({ title }) => title} onSort={keep}>
        {(step) => (
          <StepRow
            step={step}
            onChange={(changes) => change(step.id, changes)}
            onRemove={() => keep(steps.filter(({ id }) => id !== step.id))}
          />
        )}
      </SortableList>
      <TextField
        label={t("goals.addStep")}
        hideLabel
        placeholder={t("goals.addStep")}
        value={fresh}
        onChange={setFresh}
        onCommit={add}
      />
    </section>
  );
}

interface RowProps {
  step: Step;
  onChange: (changes: Partial<Milestone>) => void;
  onRemove: () => void;
}

function StepRow({ step, onChange, onRemove }: RowProps) {
  const [title, setTitle] = useState(step.title);
  const [due, setDue] = useState(step.due);
  return (
    <div className={styles.step} data-done={step.done_at !== null || undefined}>
      <Checkbox
        aria-label={t("goals.done", { title: step.title })}
        isSelected={step.done_at !== null}
        onChange={(done) => onChange({ done_at: done ? new Date().toISOString() : null })}
      />
      <TextField
        label={t("goals.step")}
        hideLabel
        quiet
        value={title}
        onChange={setTitle}
        onCommit={(next) => {
          if (next.trim() === "") setTitle(step.title);
          else if (next.trim() !== step.title) onChange({ title: next.trim() });
        }}
      />
      <DateField
        label={t("goals.due", { title: step.title })}
        hideLabel
        quiet
        value={due}
        onChange={setDue}
        onCommit={(next) => next !== step.due && onChange({ due: next })}
      />
      <IconButton size="small" icon={Trash2} label={t("goals.removeStep", { title: step.title })} onPress={onRemove} />
    </div>
  );
}
