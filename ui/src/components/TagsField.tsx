import { useState } from "react";
import { TextField as AriaTextField, Input } from "react-aria-components";
import { Chip } from "./Chip";
import { FieldFrame, fieldAttributes } from "./FieldFrame";
import type { FieldProps } from "./field";
import field from "./field.module.css";
import styles from "./TagsField.module.css";

/** Short texts in a row: Enter or a comma adds one, Backspace in an empty field takes the last. */
export function TagsField({ value, onChange, onCommit, placeholder, ...rest }: FieldProps<string[]>) {
  const { label, error, hint, hideLabel, isDisabled } = rest;
  const [text, setText] = useState("");
  const settle = (tags: string[]) => {
    onChange(tags);
    onCommit?.(tags);
  };
  const add = () => {
    const tag = text.trim();
    setText("");
    if (tag && !value.includes(tag)) settle([...value, tag]);
  };
  const type = (next: string) => (next.endsWith(",") ? add() : setText(next));
  return (
    <AriaTextField
      {...fieldAttributes(rest)}
      isDisabled={isDisabled}
      value={text}
      onChange={type}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key === "Enter") add();
        if (event.key === "Backspace" && text === "" && value.length > 0) settle(value.slice(0, -1));
        if (event.key !== "Enter") event.continuePropagation();
      }}
    >
      <FieldFrame {...{ label, error, hint, hideLabel }}>
        <div className={`${field.control} ${styles.tags}`}>
          {value.map((tag) => (
            <Chip key={tag} label={tag} onRemove={() => settle(value.filter((other) => other !== tag))}>
              {tag}
            </Chip>
          ))}
          <Input className={styles.input} placeholder={value.length === 0 ? placeholder : undefined} />
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}
