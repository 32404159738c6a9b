import { useRef } from "react";
import { Checkbox } from "@/components/Checkbox";
import { PartialDateField } from "@/components/PartialDateField";
import { Select } from "@/components/Select";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { firstDay, knownPart, precisionOf } from "@/i18n/partialDate";
import type { DatePrecision } from "@/ipc/generated/contract";
import { optionsOf } from "@/records/options";
import { useAutosave } from "@/records/useAutosave";
import styles from "./Profile.module.css";
import type { Period } from "./periods";

interface Props {
  period: Period;
  save: (changes: Partial<Period>) => Promise<unknown>;
  labels: { start: string; end: string; isOpen: string; open: string };
}

/** Start, end, whether there is an end, and how much of both dates is known. The first date written decides that. */
export function PeriodFields({ period, save, labels }: Props) {
  const written = useRef<DatePrecision>(undefined);
  const { field } = useAutosave<Period>(period, (changes) => {
    const hasDate = typeof (changes.start ?? changes.end) === "string";
    return save(hasDate && written.current ? { ...changes, precision: written.current } : changes);
  });
  const date = (name: "start" | "end", other: string | null) => {
    const { value, onChange, onCommit, error } = field(name);
    return {
      label: labels[name],
      value: value && knownPart(value, period.precision),
      only: other ? period.precision : undefined,
      error,
      onChange: (partial: string | null) => onChange(partial && firstDay(partial)),
      onCommit(partial: string | null) {
        written.current = partial ? precisionOf(partial) : undefined;
        onCommit(partial && firstDay(partial));
      },
    };
  };
  const precision = field("precision");
  return (
    <div className={styles.period}>
      <PartialDateField placeholder={t("profile.dateHint")} {...date("start", period.end)} />
      {period.isOpen ? (
        <TextField label={labels.end} isDisabled value={labels.open} onChange={() => undefined} />
      ) : (
        <PartialDateField placeholder={t("profile.dateHint")} {...date("end", period.start)} />
      )}
      <Select
        label={t("profile.fields.date_precision")}
        options={optionsOf("DatePrecision")}
        {...precision}
        onChange={() => undefined}
        onCommit={(chosen) => chosen && precision.onCommit(chosen)}
      />
      <div className={styles.periodOpen}>
        <Checkbox
          isSelected={period.isOpen}
          onChange={(isOpen) => void save(isOpen ? { isOpen, end: null } : { isOpen })}
        >
          {labels.isOpen}
        </Checkbox>
      </div>
    </div>
  );
}
