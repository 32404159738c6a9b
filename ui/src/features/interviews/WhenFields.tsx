import { useQuery } from "@tanstack/react-query";
import { TriangleAlert } from "lucide-react";
import { ComboBox } from "@/components/ComboBox";
import { DateField } from "@/components/DateField";
import type { FieldProps } from "@/components/field";
import { NumberField } from "@/components/NumberField";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { addDays, clocks, dateTime, dayOf, list, parse, weekday } from "@/i18n/format";
import styles from "@/records/Detail.module.css";
import { endOf, there } from "@/records/interviewTimes";
import { interviewsWithin } from "./queries";
import { overlap } from "./week";
import { instantOf, partsOf, zones } from "./when";

type Bound<V> = Pick<FieldProps<V>, "value" | "onChange" | "error">;

interface Props {
  wallTime: Bound<string>;
  timeZone: Bound<string>;
  duration: Bound<number>;
  /** The interview itself, which is no conflict of its own. */
  id?: string;
}

/** Day, time and zone as they were agreed on: the clock on the wall there. Says what that is here, and what else is then. */
export function WhenFields({ wallTime, timeZone, duration, id }: Props) {
  const { day, time } = partsOf(wallTime.value);
  const zone = timeZone.value;
  const instant = instantOf(wallTime.value, zone);
  return (
    <>
      <div className={styles.pair}>
        <DateField
          label={t("interviews.date")}
          isRequired
          value={day || null}
          onChange={(next) => next && wallTime.onChange(`${next}T${time}`)}
          error={wallTime.error}
        />
        <TextField
          label={t("interviews.time")}
          placeholder="14:00"
          value={time}
          onChange={(next) => wallTime.onChange(`${day}T${next}`)}
        />
        <NumberField
          label={t("interviews.duration")}
          min={5}
          max={1440}
          step={5}
          unit={t("interviews.minutes")}
          {...duration}
          onChange={(next) => duration.onChange(next ?? 60)}
        />
      </div>
      <ComboBox label={t("interviews.zone")} hint={t("interviews.zoneHint")} suggestions={zones()} {...timeZone} />
      {instant && there(instant, zone) && (
        <p className={styles.note}>{t("interviews.here", { when: dateTime(instant) })}</p>
      )}
      {instant && <Clash id={id} scheduled_at={instant} duration={duration.value} />}
    </>
  );
}

/** The other interviews that take place at this time, before it is agreed to. */
function Clash({ id, ...span }: { id: string | undefined; scheduled_at: string; duration: number }) {
  // The longest interview is a day long: what began the day before may still go on.
  const day = dayOf(span.scheduled_at);
  const around = interviewsWithin(parse(addDays(day, -1)).toISOString(), parse(addDays(day, 2)).toISOString());
  const others = (useQuery(around).data?.items ?? []).filter(
    (one) => one.id !== id && one.state === "SCHEDULED" && overlap(one, span),
  );
  if (others.length === 0) return null;
  const titles = others.map(
    (one) =>
      `${one.job.title}, ${one.job.company} (${weekday(dayOf(one.scheduled_at), "short")}, ${clocks(one.scheduled_at, endOf(one))})`,
  );
  return (
    <p className={styles.warning} role="status">
      <TriangleAlert aria-hidden strokeWidth={1.75} />
      {t("interviews.conflict", { count: others.length, titles: list(titles) })}
    </p>
  );
}
