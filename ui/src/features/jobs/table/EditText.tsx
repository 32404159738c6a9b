import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { type CellProps, type TextCell, useCell } from "./useCell";

export default function EditText({ job, name, onDone }: CellProps<TextCell>) {
  const { field } = useCell(job, onDone);
  const { value, onChange, onCommit, error } = field(name);
  const commit = (text: string) => {
    if ((text || null) === (job[name] || null)) onDone();
    else onCommit(text || null);
  };
  return (
    <TextField
      label={t(`jobs.fields.${name}`)}
      hideLabel
      autoFocus
      value={value ?? ""}
      onChange={onChange}
      onCommit={commit}
      error={error}
    />
  );
}
