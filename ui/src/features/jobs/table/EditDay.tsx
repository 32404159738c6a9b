import { DateField } from "@/components/DateField";
import { t } from "@/i18n";
import { type CellProps, useCell } from "./useCell";

export default function EditDay({ job, name, onDone }: CellProps<"next_action_date">) {
  const { field } = useCell(job, onDone);
  return <DateField label={t(`jobs.fields.${name}`)} hideLabel autoFocus {...field(name)} />;
}
