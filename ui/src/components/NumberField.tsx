import { NumberField as AriaNumberField, Group, Input } from "react-aria-components";
import { FieldFrame, fieldAttributes } from "./FieldFrame";
import type { FieldProps } from "./field";
import field from "./field.module.css";

interface Props extends FieldProps<number | null> {
  min?: number;
  max?: number;
  step?: number;
  /** What the number counts, after it: "min", "years". */
  unit?: string;
  format?: Intl.NumberFormatOptions;
}

export function NumberField({ value, onChange, onCommit, min, max, step, unit, format, placeholder, ...rest }: Props) {
  const { label, error, hint, hideLabel, isRequired, isDisabled, autoFocus } = rest;
  const change = (next: number) => {
    const settled = Number.isNaN(next) ? null : next;
    onChange(settled);
    onCommit?.(settled);
  };
  return (
    <AriaNumberField
      {...fieldAttributes(rest)}
      {...{ isRequired, isDisabled, step }}
      value={value ?? Number.NaN}
      onChange={change}
      minValue={min}
      maxValue={max}
      formatOptions={format}
    >
      <FieldFrame {...{ label, error, hint, hideLabel }}>
        <Group className={field.control}>
          <Input className={field.inner} placeholder={placeholder} autoFocus={autoFocus} />
          {unit && <span className={field.affix}>{unit}</span>}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
