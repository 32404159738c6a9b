import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { useForm } from "@/records/useForm";
import styles from "./Profile.module.css";

type Name = "position" | "company" | "institution" | "degree" | "name" | "issuing_organization";

interface Props<N extends Name> {
  /** In the order they are asked; the first two words of an entry. */
  names: readonly N[];
  required: readonly N[];
  send: (values: Partial<Record<N, string>>) => Promise<{ id: string }>;
  /** With the new entry's id, or null if it was left. */
  onDone: (id: string | null) => void;
}

/** Asks only for what an entry cannot be without; the rest is written once it is there. */
export function CreateEntry<N extends Name>({ names, required, send, onDone }: Props<N>) {
  const empty = Object.fromEntries(names.map((name) => [name, ""])) as Record<N, string>;
  const given = (values: Record<N, string>) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "")) as Partial<Record<N, string>>;
  const { field, submit, isPending, problem } = useForm(
    empty,
    (values) => send(given(values)),
    (made) => onDone(made.id),
  );
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && onDone(null)}
    >
      {names.map((name, index) => (
        <TextField
          key={name}
          label={t(`profile.fields.${name}`)}
          isRequired={required.includes(name)}
          autoFocus={index === 0}
          {...field(name)}
        />
      ))}
      {problem && <p className={styles.problem}>{problem}</p>}
      <div className={styles.editorFoot}>
        <Button size="small" onPress={() => onDone(null)}>
          {t("common.cancel")}
        </Button>
        <Button size="small" type="submit" variant="primary" isDisabled={isPending}>
          {t("common.add")}
        </Button>
      </div>
    </form>
  );
}
