import { DateField } from "@/components/DateField";
import { Select } from "@/components/Select";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import type { Change } from "@/ipc/generated/contract";
import { optionsOf } from "@/records/options";
import styles from "./Coach.module.css";

interface Props {
  change: Change;
  onChange: (change: Change) => void;
}

/** The fields of a proposed change; what it is about stays. */
export function EditChange({ change, onChange }: Props) {
  return <div className={styles.edit}>{fields(change, onChange)}</div>;
}

function fields(change: Change, onChange: (change: Change) => void) {
  switch (change.kind) {
    case "add_job":
      return (
        <>
          <TextField
            label={t("coach.fields.title")}
            value={change.title}
            onChange={(title) => onChange({ ...change, title })}
          />
          <TextField
            label={t("coach.fields.company")}
            value={change.company}
            onChange={(company) => onChange({ ...change, company })}
          />
        </>
      );
    case "move_job":
      return (
        <Select
          label={t("coach.fields.status")}
          options={optionsOf("JobStatus")}
          value={change.status}
          onChange={(status) => status && onChange({ ...change, status })}
        />
      );
    case "set_follow_up":
      return (
        <>
          <TextField
            label={t("coach.fields.nextAction")}
            value={change.next_action}
            onChange={(next_action) => onChange({ ...change, next_action })}
          />
          <DateField
            label={t("coach.fields.date")}
            value={change.date}
            onChange={(date) => date && onChange({ ...change, date })}
          />
        </>
      );
    case "create_goal":
    case "schedule_practice":
      return (
        <TextField
          label={t("coach.fields.title")}
          value={change.title}
          onChange={(title) => onChange({ ...change, title })}
        />
      );
    case "edit_bullet":
      return (
        <TextArea
          label={t("coach.fields.line")}
          value={change.after}
          onChange={(after) => onChange({ ...change, after })}
        />
      );
  }
}
