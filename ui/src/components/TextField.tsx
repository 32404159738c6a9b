import { TextField as AriaTextField, Input } from "react-aria-components";
import { FieldFrame, fieldAttributes } from "./FieldFrame";
import type { FieldProps } from "./field";
import styles from "./field.module.css";

interface Props extends FieldProps<string> {
  type?: "text" | "email" | "url" | "tel" | "search" | "password";
  maxLength?: number;
}

export function TextField({ value, onChange, onCommit, type = "text", placeholder, maxLength, ...rest }: Props) {
  const { label, error, hint, hideLabel, isRequired, isDisabled, autoFocus } = rest;
  return (
    <AriaTextField
      {...fieldAttributes(rest)}
      {...{ value, onChange, type, isDisabled, autoFocus, maxLength }}
      aria-required={isRequired || undefined}
      onBlur={() => onCommit?.(value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") onCommit?.(value);
        event.continuePropagation();
      }}
    >
      <FieldFrame {...{ label, error, hint, hideLabel }}>
        <Input className={styles.control} placeholder={placeholder ?? (rest.quiet ? "—" : undefined)} />
      </FieldFrame>
    </AriaTextField>
  );
}
