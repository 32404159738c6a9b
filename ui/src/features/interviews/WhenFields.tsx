import { ComboBox } from "@/components/ComboBox";
import { DateField } from "@/components/DateField";
import { NumberField } from "@/components/NumberField";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import styles from "@/records/Detail.module.css";
import { partsOf, zones } from "./when";

export interface When {
  wall_time: string;
  time_zone: string;
  duration: number;
}

interface Props {
  when: When;
  onChange: (when: When) => void;
  errors: Partial<Record<keyof When, string | undefined>>;
}

/** Day, time and zone as they were agreed on: the clock on the wall there. */
export function WhenFields({ when, onChange, errors }: Props) {
  const { day, time } = partsOf(when.wall_time);
  const set = (changes: Partial<When>) => onChange({ ...when, ...changes });
  return (
    <>
      <div className={styles.pair}>
        <DateField
          label={t("interviews.date")}
          isRequired
          value={day || null}
          onChange={(next) => next && set({ wall_time: `${next}T${time}` })}
          error={errors.wall_time}
        />
        <TextField
          label={t("interviews.time")}
          placeholder="14:00"
          value={time}
          onChange={(next) => set({ wall_time: `${day}T${next}` })}
        />
        <NumberField
          label={t("interviews.duration")}
          min={5}
          max={1440}
          step={5}
          unit={t("interviews.minutes")}
          value={when.duration}
          onChange={(next) => set({ duration: next ?? 60 })}
          error={errors.duration}
        />
      </div>
      <ComboBox
        label={t("interviews.zone")}
        hint={t("interviews.zoneHint")}
        suggestions={zones()}
        value={when.time_zone}
        onChange={(next) => set({ time_zone: next })}
        error={errors.time_zone}
      />
    </>
  );
}
