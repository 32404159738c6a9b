import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { NumberField } from "@/components/NumberField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";

/** How long the vault may be left alone before it locks. */
export function IdleMinutes() {
  const settings = useQuery(ask("settings", "get_settings", null));
  return <QueryGate query={settings}>{({ lock_after_minutes }) => <Minutes kept={lock_after_minutes} />}</QueryGate>;
}

function Minutes({ kept }: { kept: number }) {
  const [typed, type] = useState<number | null>(kept);
  const keep = useMutation({
    mutationFn: (minutes: number) => call("update_settings", { lock_after_minutes: minutes }),
  });
  return (
    <NumberField
      label={t("protection.idle")}
      hint={t("protection.idleHint")}
      min={0}
      max={1440}
      value={typed}
      onChange={type}
      onCommit={(minutes) => minutes !== null && minutes !== kept && keep.mutate(minutes)}
      error={keep.error?.message}
    />
  );
}
