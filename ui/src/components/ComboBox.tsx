import { ChevronDown } from "lucide-react";
import { ComboBox as AriaComboBox, Button, Group, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { t } from "@/i18n";
import { FieldFrame, fieldAttributes } from "./FieldFrame";
import type { FieldProps } from "./field";
import field from "./field.module.css";
import list from "./list.module.css";

interface Props extends FieldProps<string> {
  /** What is offered; anything else may be typed too. */
  suggestions: string[];
}

export function ComboBox({ value, onChange, onCommit, suggestions, placeholder, ...rest }: Props) {
  const { label, error, hint, hideLabel, isRequired, isDisabled, autoFocus } = rest;
  return (
    <AriaComboBox
      {...fieldAttributes(rest)}
      {...{ isRequired, isDisabled, autoFocus }}
      allowsCustomValue
      menuTrigger="input"
      inputValue={value}
      onInputChange={onChange}
      onChange={(key) => key !== null && onCommit?.(String(key))}
      onBlur={() => onCommit?.(value)}
      defaultItems={suggestions.map((id) => ({ id }))}
    >
      <FieldFrame {...{ label, error, hint, hideLabel }}>
        <Group className={field.control}>
          <Input className={field.inner} placeholder={placeholder ?? (rest.quiet ? "—" : undefined)} />
          <Button className={field.open}>
            <ChevronDown aria-hidden strokeWidth={1.75} />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={list.popover}>
        <ListBox<{ id: string }>
          className={list.list}
          renderEmptyState={() => <div className={list.nothing}>{t("common.noMatches")}</div>}
        >
          {({ id }) => (
            <ListBoxItem id={id} textValue={id} className={list.item}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
