import { useMutation } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { Button } from "@/components/Button";
import { Select } from "@/components/Select";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Provider, ProviderFields } from "@/ipc/generated/contract";
import { optionsOf } from "@/records/options";
import { useForm } from "@/records/useForm";
import styles from "../Settings.module.css";
import own from "./Ai.module.css";
import { services } from "./kinds";

type Named = Pick<ProviderFields, "name" | "kind" | "base_url" | "model">;

const empty: Named = { name: "", kind: "OPENAI_COMPATIBLE", base_url: "", model: "" };

/** Step 1: a known service, one found on this computer, or any address. */
export function ServiceStep({ onNamed }: { onNamed: (provider: Provider) => void }) {
  const { field, submit, isPending, problem } = useForm<Named, Provider>(
    empty,
    (values) => call("create_provider", values),
    onNamed,
  );
  const fill = ({ name, kind, base_url }: Omit<Named, "model">, model = "") => {
    field("name").onChange(name);
    field("kind").onChange(kind);
    field("base_url").onChange(base_url);
    field("model").onChange(model);
  };
  const { error: kindError, ...kind } = field("kind");
  return (
    <form
      className={own.step}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ul className={own.services} aria-label={t("ai.services")}>
        {services.map((service) => (
          <li key={service.name}>
            <Button size="small" onPress={() => fill(service)}>
              {service.name}
            </Button>
          </li>
        ))}
      </ul>
      <LocalServers onPick={fill} />
      <TextField label={t("ai.name")} {...field("name")} />
      <Select
        label={t("ai.kind")}
        options={optionsOf("ProviderKind")}
        {...kind}
        {...(kindError ? { error: kindError } : {})}
        onChange={(chosen) => chosen && kind.onChange(chosen)}
      />
      <TextField label={t("ai.baseUrl")} placeholder="http://localhost:11434/v1" type="url" {...field("base_url")} />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={own.foot}>
        <Button type="submit" variant="primary" isDisabled={isPending}>
          {t("ai.next")}
        </Button>
      </div>
    </form>
  );
}

function LocalServers({ onPick }: { onPick: (server: Omit<Named, "model">, model?: string) => void }) {
  const find = useMutation({ mutationFn: () => call("find_local_models", null) });
  return (
    <div className={own.local} aria-live="polite">
      <Button size="small" icon={Search} isDisabled={find.isPending} onPress={() => find.mutate()}>
        {t("ai.findLocal")}
      </Button>
      {find.data?.length === 0 && <p className={styles.text}>{t("ai.noLocal")}</p>}
      {find.data?.map((server) => (
        <Button key={server.base_url} size="small" onPress={() => onPick(server, server.models[0])}>
          {t("ai.found", { name: server.name, count: server.models.length })}
        </Button>
      ))}
    </div>
  );
}
