import { parseTime } from "@internationalized/date";
import { TimeField as AriaTimeField, DateInput, DateSegment } from "react-aria-components";
import styles from "./DateField.module.css";
import { FieldFrame, fieldAttributes } from "./FieldFrame";
import type { FieldProps } from "./field";
import field from "./field.module.css";

/** A time of day, `HH:MM`, typed by its parts. It is meant once the field is left. */
export function TimeField({ value, onChange, onCommit, ...rest }: FieldProps<string>) {
  const { label, error, hint, hideLabel, isRequired, isDisabled, autoFocus } = rest;
  return (
    <AriaTimeField
      {...fieldAttributes(rest)}
      {...{ isRequired, isDisabled, autoFocus }}
      shouldForceLeadingZeros
      value={/^\d\d:\d\d$/.test(value) ? parseTime(value) : null}
      onChange={(next) => next && onChange(next.toString().slice(0, 5))}
      onBlur={() => onCommit?.(value)}
    >
      <FieldFrame {...{ label, error, hint, hideLabel }}>
        <div className={field.control}>
          <DateInput className={styles.segments}>
            {(segment) => <DateSegment segment={segment} className={styles.segment} />}
          </DateInput>
        </div>
      </FieldFrame>
    </AriaTimeField>
  );
}
