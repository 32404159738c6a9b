import { useQuery } from "@tanstack/react-query";
import { ComboBox } from "@/components/ComboBox";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { IpcError } from "@/ipc/generated/contract";

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (model: string) => void;
  onCommit?: (model: string) => void;
}

/** The provider's own list, and any other name besides: not every server can list what it has. */
export function ModelField({ id, label, value, onChange, onCommit }: Props) {
  const models = useQuery<string[], IpcError>({
    queryKey: ["models", id],
    queryFn: () => call("list_models", { id }),
  });
  const hint = models.error?.message ?? t("ai.modelHint", { count: models.data?.length ?? 0 });
  return (
    <ComboBox
      label={label}
      hint={hint}
      value={value}
      onChange={onChange}
      suggestions={models.data ?? []}
      {...(onCommit ? { onCommit } : {})}
    />
  );
}
