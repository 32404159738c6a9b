import { TextField as AriaTextField, FieldError, TextArea } from "react-aria-components";
import { fieldAttributes } from "./FieldFrame";
import type { FieldProps } from "./field";
import styles from "./TitleField.module.css";

/** A page's own title, edited where it stands, in as many lines as it takes. */
export function TitleField({ label, value, onChange, onCommit, error }: FieldProps<string>) {
  return (
    <AriaTextField
      {...fieldAttributes({ error, label, hideLabel: true })}
      value={value}
      onChange={(text) => onChange(text.replace(/\s*\n\s*/g, " "))}
      onBlur={() => onCommit?.(value)}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return event.continuePropagation();
        event.preventDefault();
        onCommit?.(value);
      }}
    >
      <div className={styles.grow} data-value={value}>
        <TextArea className={styles.input} rows={1} />
      </div>
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaTextField>
  );
}
