import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Provider } from "@/ipc/generated/contract";
import styles from "../Settings.module.css";
import own from "./Ai.module.css";
import { ModelField } from "./ModelField";
import { TestButton } from "./TestButton";

/** Step 3: the model, tried out before it is relied on. */
export function ModelStep({ provider, onDone }: { provider: Provider; onDone: () => void }) {
  const [model, choose] = useState(provider.model);
  const save = useMutation({
    mutationFn: () => call("update_provider", { id: provider.id, changes: { model, enabled: true } }),
  });
  return (
    <div className={own.step}>
      <ModelField id={provider.id} label={t("ai.model")} value={model} onChange={choose} />
      {save.error && (
        <p role="alert" className={styles.problem}>
          {save.error.message}
        </p>
      )}
      {save.data && <TestButton id={provider.id} model={save.data.model} />}
      <div className={own.foot}>
        {save.data?.model !== model && (
          <Button variant="primary" isDisabled={model === "" || save.isPending} onPress={() => save.mutate()}>
            {t("ai.use")}
          </Button>
        )}
        {save.data?.model === model && (
          <Button variant="primary" onPress={onDone}>
            {t("ai.done")}
          </Button>
        )}
      </div>
    </div>
  );
}
