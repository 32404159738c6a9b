import { parseDate } from "@internationalized/date";
import { CalendarDays, X } from "lucide-react";
import { useRef } from "react";
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from "react-aria-components";
import { t } from "@/i18n";
import { CalendarGrid } from "./CalendarGrid";
import styles from "./DateField.module.css";
import { FieldFrame, fieldAttributes } from "./FieldFrame";
import type { FieldProps } from "./field";
import field from "./field.module.css";
import list from "./list.module.css";

/** A day, `YYYY-MM-DD`, typed by its parts or picked from a calendar. */
export function DateField({ value, onChange, onCommit, ...rest }: FieldProps<string | null>) {
  const { label, error, hint, hideLabel, isRequired, isDisabled, autoFocus } = rest;
  // A day is meant once the field is left or the calendar has closed, not while its parts are typed.
  const latest = useRef(value);
  latest.current = value;
  const change = (next: string | null) => {
    latest.current = next;
    onChange(next);
  };
  const settle = () => onCommit?.(latest.current);
  return (
    <DatePicker
      {...fieldAttributes(rest)}
      {...{ isRequired, isDisabled, autoFocus }}
      value={value ? parseDate(value) : null}
      onChange={(next) => change(next?.toString() ?? null)}
      onBlur={settle}
      onOpenChange={(isOpen) => !isOpen && settle()}
      onKeyDown={(event) => event.key === "Enter" && settle()}
    >
      <FieldFrame {...{ label, error, hint, hideLabel }}>
        <Group className={field.control}>
          <DateInput className={`${styles.segments} ${rest.quiet && !value ? styles.quietly : ""}`}>
            {(segment) => <DateSegment segment={segment} className={styles.segment} />}
          </DateInput>
          {value && !isRequired && (
            <Button
              slot={null}
              aria-label={t("common.clear")}
              className={field.open}
              onPress={() => {
                change(null);
                settle();
              }}
            >
              <X aria-hidden strokeWidth={1.75} />
            </Button>
          )}
          <Button aria-label={t("common.openCalendar")} className={field.open}>
            <CalendarDays aria-hidden strokeWidth={1.75} />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={list.popover}>
        <Dialog className={styles.calendar}>
          <CalendarGrid />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
