import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { KeyState } from "@/ipc/generated/contract";
import styles from "../Settings.module.css";

/** The key goes into the system's keyring and never comes back: only its last four characters do. */
export function KeyField({ id, state }: { id: string; state: KeyState | null }) {
  const [key, type] = useState("");
  const keep = useMutation({
    mutationFn: (chosen: string | null) => call("set_provider_key", { id, key: chosen }),
    onSuccess: () => type(""),
  });
  const now = keep.data ?? state;
  const hint = now?.problem ?? (now?.set ? t("ai.keySet", { last4: now.last4 ?? "…" }) : t("ai.keyHint"));
  return (
    <div className={styles.key}>
      <TextField label={t("ai.key")} type="password" value={key} onChange={type} error={keep.error?.message} />
      <Button isDisabled={key === "" || keep.isPending} onPress={() => keep.mutate(key)}>
        {t("ai.keepKey")}
      </Button>
      {now?.set && (
        <Button variant="quiet" isDisabled={keep.isPending} onPress={() => keep.mutate(null)}>
          {t("ai.forgetKey")}
        </Button>
      )}
      <p className={styles.text}>{hint}</p>
    </div>
  );
}
