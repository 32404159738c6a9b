import { useQuery } from "@tanstack/react-query";
import { Button } from "@/components/Button";
import { Switch } from "@/components/Switch";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { AiServer, AiSettings } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import { useForm } from "@/records/useForm";
import { AiKey } from "./AiKey";
import { AiTest } from "./AiTest";
import { Calls } from "./Calls";
import styles from "./Settings.module.css";

/** One OpenAI-compatible server, off until it is named and switched on. */
export function Ai() {
  const settings = useQuery(ask("settings", "get_ai_settings", null));
  return (
    <QueryGate query={settings}>
      {(found) => (
        <>
          <Server key={JSON.stringify(found.server)} settings={found} />
          <Calls />
        </>
      )}
    </QueryGate>
  );
}

function Server({ settings: { server, key } }: { settings: AiSettings }) {
  const send = (values: AiServer) => call("update_ai_settings", values);
  const { field, submit, isPending, problem } = useForm<AiServer, AiSettings>(server, send, () => undefined);
  const { value: enabled, onChange: enable } = field("enabled");
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={styles.text}>{t("settings.aiText")}</p>
      <TextField
        label={t("settings.baseUrl")}
        placeholder="http://localhost:11434/v1"
        type="url"
        {...field("base_url")}
      />
      <TextField label={t("settings.model")} hint={t("settings.modelHint")} {...field("model")} />
      <Switch isSelected={enabled} onChange={enable}>
        {t("settings.enabled")}
      </Switch>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.row}>
        <Button type="submit" variant="primary" isDisabled={isPending}>
          {t("common.save")}
        </Button>
      </div>
      <AiKey state={key} />
      {server.enabled && <AiTest model={server.model} />}
    </form>
  );
}
