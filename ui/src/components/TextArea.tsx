import type { CSSProperties } from "react";
import { TextArea as AriaTextArea, TextField as AriaTextField } from "react-aria-components";
import { FieldFrame, fieldAttributes } from "./FieldFrame";
import type { FieldProps } from "./field";
import field from "./field.module.css";
import styles from "./TextArea.module.css";

interface Props extends FieldProps<string> {
  rows?: number;
}

/** Grows with its text. */
export function TextArea({ value, onChange, onCommit, rows = 3, placeholder, ...rest }: Props) {
  const { label, error, hint, hideLabel, isRequired, isDisabled, autoFocus } = rest;
  return (
    <AriaTextField
      {...fieldAttributes(rest)}
      {...{ value, onChange, isDisabled, autoFocus }}
      aria-required={isRequired || undefined}
      onBlur={() => onCommit?.(value)}
    >
      <FieldFrame {...{ label, error, hint, hideLabel }}>
        <div
          className={`${field.control} ${styles.grow}`}
          data-value={value || placeholder}
          style={{ "--rows": rows } as CSSProperties}
        >
          <AriaTextArea className={styles.area} rows={1} placeholder={placeholder} />
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}
