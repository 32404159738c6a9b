import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Interview, InterviewAnswer } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { useForm } from "@/records/useForm";
import { type When, WhenFields } from "./WhenFields";
import { hereOf } from "./when";

/** The time as it was agreed on, with the time here beside it; saved as a whole, since a half-typed time is none. */
export function Reschedule({ interview, onDone }: { interview: Interview; onDone: (answer: InterviewAnswer) => void }) {
  const { id, wall_time, time_zone, duration, state, scheduled_at } = interview;
  const before: When = { wall_time: wall_time.slice(0, 16), time_zone, duration };
  const send = (when: When) => call("reschedule_interview", { id, ...when });
  const { field, values, submit, isPending, problem } = useForm<When, InterviewAnswer>(before, send, onDone);
  const isChanged = JSON.stringify(values) !== JSON.stringify(before);
  const here = hereOf(scheduled_at, time_zone);
  return (
    <>
      <WhenFields
        when={values}
        onChange={(next) => {
          field("wall_time").onChange(next.wall_time);
          field("time_zone").onChange(next.time_zone);
          field("duration").onChange(next.duration);
        }}
        errors={{
          wall_time: field("wall_time").error,
          time_zone: field("time_zone").error,
          duration: field("duration").error,
        }}
      />
      {here && !isChanged && <p className={styles.note}>{t("interviews.here", { when: here })}</p>}
      {problem && <p className={styles.problem}>{problem}</p>}
      {(isChanged || state === "CANCELLED") && (
        <div className={styles.row}>
          <Button variant="primary" isDisabled={isPending} onPress={submit}>
            {t(state === "CANCELLED" ? "interviews.again" : "interviews.reschedule")}
          </Button>
        </div>
      )}
    </>
  );
}
