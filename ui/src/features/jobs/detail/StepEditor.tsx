import { Checkbox } from "@/components/Checkbox";
import { DateField } from "@/components/DateField";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { dayOf, onDay } from "@/i18n/format";
import { call } from "@/ipc/call";
import type { StatusChange, StatusChangeFields } from "@/ipc/generated/contract";
import { useAutosave } from "@/records/useAutosave";

/** Puts a step right: when it was, why, and whether it only took something back. */
export function StepEditor({ step }: { step: StatusChange }) {
  const { field, text } = useAutosave<StatusChangeFields>(step, (changes) =>
    call("update_status_change", { id: step.id, changes }),
  );
  const { value, onChange, onCommit, error } = field("changed_at");
  const { value: isCorrection, onCommit: mark } = field("is_correction");
  return (
    <>
      <DateField
        label={t("jobs.fields.changed_at")}
        isRequired
        value={dayOf(value)}
        onChange={(day) => day && onChange(onDay(value, day))}
        onCommit={(day) => day && onCommit(onDay(value, day))}
        error={error}
      />
      <TextField label={t("jobs.fields.reason")} {...text("reason")} />
      <TextArea label={t("jobs.fields.note")} rows={2} {...text("note")} />
      <Checkbox isSelected={isCorrection} onChange={mark}>
        {t("jobs.isCorrection")}
      </Checkbox>
    </>
  );
}
