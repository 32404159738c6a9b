import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Target } from "lucide-react";
import { DateField } from "@/components/DateField";
import { NumberField } from "@/components/NumberField";
import { Select } from "@/components/Select";
import { Sheet } from "@/components/Sheet";
import { TextArea } from "@/components/TextArea";
import { TitleField } from "@/components/TitleField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { GoalFields, GoalStanding } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { optionsOf } from "@/records/options";
import { QueryGate } from "@/records/QueryGate";
import { SheetHead } from "@/records/SheetHead";
import { useAutosave } from "@/records/useAutosave";
import { Milestones } from "./Milestones";
import { Progress } from "./Progress";
import { goalById } from "./queries";

/** One goal over the list: how far it is, what says so, and the steps to it. */
export function GoalSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const goal = useQuery(goalById(id));
  return (
    <Sheet label={t("goals.one")} onClose={onClose}>
      <QueryGate query={goal}>{(found) => <Editor key={id} standing={found} onClose={onClose} />}</QueryGate>
    </Sheet>
  );
}

function Editor({ standing, onClose }: { standing: GoalStanding; onClose: () => void }) {
  const { goal } = standing;
  const { id, title, milestones } = goal;
  const client = useQueryClient();
  // The answer holds no pace; that is asked again.
  const save = async (changes: Partial<GoalFields>) => {
    await call("update_goal", { id, changes });
    await client.invalidateQueries({ queryKey: goalById(id).queryKey });
  };
  const { field, text } = useAutosave<GoalFields>(goal, save);
  const status = field("status");
  const priority = field("priority");
  return (
    <>
      <SheetHead
        kind="goal"
        {...{ id, onClose }}
        name={title}
        mark={<Target aria-hidden size={20} strokeWidth={1.75} />}
      >
        <TitleField label={t("goals.name")} {...field("title")} />
      </SheetHead>
      <div className={styles.body}>
        <div className={styles.pair}>
          <Select
            label={t("goals.status")}
            options={optionsOf("GoalStatus")}
            value={status.value}
            error={status.error}
            onChange={(next) => next && status.onCommit(next)}
          />
          <NumberField
            label={t("goals.priority")}
            min={0}
            max={10}
            value={priority.value}
            error={priority.error}
            onChange={(next) => next !== null && priority.onChange(next)}
            onCommit={(next) => next !== null && priority.onCommit(next)}
          />
          <DateField label={t("goals.targetDate")} {...field("target_date")} />
        </div>
        <Progress standing={standing} save={save} />
        <Milestones
          saved={milestones?.items ?? []}
          save={(items) => save({ milestones: { schema_version: milestones?.schema_version ?? 1, items } })}
        />
        <TextArea label={t("goals.description")} rows={4} {...text("description")} />
      </div>
    </>
  );
}
