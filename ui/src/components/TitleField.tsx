import { TextField as AriaTextField, FieldError, Input } from "react-aria-components";
import { fieldAttributes } from "./FieldFrame";
import type { FieldProps } from "./field";
import styles from "./TitleField.module.css";

/** A page's own title, edited where it stands. */
export function TitleField({ label, value, onChange, onCommit, error }: FieldProps<string>) {
  return (
    <AriaTextField
      {...fieldAttributes({ error, label, hideLabel: true })}
      className={styles.field}
      {...{ value, onChange }}
      onBlur={() => onCommit?.(value)}
      onKeyDown={(event) => event.key === "Enter" && onCommit?.(value)}
    >
      <Input className={styles.input} title={value} />
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaTextField>
  );
}
