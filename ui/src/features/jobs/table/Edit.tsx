import { DateField } from "@/components/DateField";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import type { JobCard, JobFields } from "@/ipc/generated/contract";
import { useAutosave } from "@/records/useAutosave";
import { useSaveJob } from "../queries";

type Cells = Pick<JobFields, "title" | "company" | "location" | "next_action" | "source" | "next_action_date">;

interface Props<N extends keyof Cells> {
  job: JobCard;
  name: N;
  onDone: () => void;
}

/** A cell as a field: Enter or leaving it saves. */
function useCell(job: JobCard, onDone: () => void) {
  const save = useSaveJob(job.id);
  return useAutosave<Cells>(job, async (changes) => {
    await save(changes);
    onDone();
  });
}

export function EditText({ job, name, onDone }: Props<Exclude<keyof Cells, "next_action_date">>) {
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

export function EditDay({ job, name, onDone }: Props<"next_action_date">) {
  const { field } = useCell(job, onDone);
  return <DateField label={t(`jobs.fields.${name}`)} hideLabel autoFocus {...field(name)} />;
}
