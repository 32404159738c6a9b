import { Check, ChevronsUpDown } from "lucide-react";
import { Select as AriaSelect, Button, ListBox, ListBoxItem, Popover, SelectValue } from "react-aria-components";
import { t } from "@/i18n";
import { FieldFrame, fieldAttributes } from "./FieldFrame";
import type { FieldProps } from "./field";
import field from "./field.module.css";
import list from "./list.module.css";

export interface Option<T extends string> {
  id: T;
  label: string;
}

interface Props<T extends string> extends FieldProps<T | null> {
  options: Option<T>[];
  /** Offers "None", for a field that may stay empty. */
  clearable?: boolean;
}

const nothing = "\u0000none";

export function Select<T extends string>({
  value,
  onChange,
  onCommit,
  options,
  clearable,
  placeholder,
  ...rest
}: Props<T>) {
  const { label, error, hint, hideLabel, isRequired, isDisabled, autoFocus } = rest;
  const choose = (key: React.Key | null) => {
    const chosen = key === nothing || key === null ? null : (key as T);
    onChange(chosen);
    onCommit?.(chosen);
  };
  const items = clearable && value !== null ? [...options, { id: nothing, label: t("common.none") }] : options;
  return (
    <AriaSelect
      {...fieldAttributes(rest)}
      {...{ isRequired, isDisabled, autoFocus }}
      value={value}
      onChange={choose}
      placeholder={placeholder ?? "—"}
    >
      <FieldFrame {...{ label, error, hint, hideLabel }}>
        <Button className={field.control}>
          <SelectValue className={field.inner}>
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <span className={field.open}>
            <ChevronsUpDown aria-hidden strokeWidth={1.75} />
          </span>
        </Button>
      </FieldFrame>
      <Popover className={list.popover}>
        <ListBox className={list.list} items={items}>
          {({ id, label }) => (
            <ListBoxItem id={id} textValue={label} className={list.item}>
              {({ isSelected }) => (
                <>
                  <span className={list.itemLabel}>{label}</span>
                  {isSelected && <Check aria-hidden strokeWidth={2} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
