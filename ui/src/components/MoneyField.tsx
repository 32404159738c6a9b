import { minorDigits, toMajor, toMinor } from "@/i18n/format";
import type { FieldProps } from "./field";
import { NumberField } from "./NumberField";

interface Props extends FieldProps<number | null> {
  /** ISO 4217. The value is in its minor units; the person sees major ones. */
  currency: string;
  /** Leaves the currency out where it stands beside the field. */
  bare?: boolean;
}

export function MoneyField({ value, onChange, onCommit, currency, bare, ...rest }: Props) {
  const minor = (major: number | null) => (major === null ? null : toMinor(major, currency));
  return (
    <NumberField
      {...rest}
      value={value === null ? null : toMajor(value, currency)}
      onChange={(major) => onChange(minor(major))}
      onCommit={(major) => onCommit?.(minor(major))}
      min={0}
      format={{ maximumFractionDigits: minorDigits(currency) }}
      unit={bare ? undefined : currency}
    />
  );
}
