import { DateField } from "@/components/DateField";
import { t } from "@/i18n";
import { type CellProps, useCell } from "./useCell";

export default function EditDay({ job, name, onDone }: CellProps<"next_action_date">) {
  const { field } = useCell(job, onDone);
  const { onCommit, ...rest } = field(name);
  const commit = (day: string | null) => (day === job[name] ? onDone() : onCommit(day));
  return <DateField label={t(`jobs.fields.${name}`)} hideLabel autoFocus {...rest} onCommit={commit} />;
}
