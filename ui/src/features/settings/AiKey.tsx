import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { KeyState } from "@/ipc/generated/contract";
import styles from "./Settings.module.css";

/** The key goes into the system's keyring and never comes back: only its last four characters do. */
export function AiKey({ state }: { state: KeyState }) {
  const [key, type] = useState("");
  const keep = useMutation({
    mutationFn: (chosen: string | null) => call("set_ai_key", { key: chosen }),
    onSuccess: () => type(""),
  });
  const hint =
    state.problem ?? (state.set ? t("settings.keySet", { last4: state.last4 ?? "…" }) : t("settings.keyHint"));
  return (
    <div className={styles.key}>
      <TextField label={t("settings.key")} type="password" value={key} onChange={type} error={keep.error?.message} />
      <Button isDisabled={key === "" || keep.isPending} onPress={() => keep.mutate(key)}>
        {t("settings.keepKey")}
      </Button>
      {state.set && (
        <Button variant="quiet" isDisabled={keep.isPending} onPress={() => keep.mutate(null)}>
          {t("settings.forgetKey")}
        </Button>
      )}
      <p className={styles.text}>{hint}</p>
    </div>
  );
}
