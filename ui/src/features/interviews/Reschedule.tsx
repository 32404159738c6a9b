import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Interview, InterviewAnswer } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { useForm } from "@/records/useForm";
import { WhenFields } from "./WhenFields";

interface When {
  wall_time: string;
  time_zone: string;
  duration: number;
}

/** The time as it was agreed on; saved as a whole, since a half-typed time is none. */
export function Reschedule({ interview, onDone }: { interview: Interview; onDone: (answer: InterviewAnswer) => void }) {
  const { id, wall_time, time_zone, duration, state } = interview;
  const before: When = { wall_time: wall_time.slice(0, 16), time_zone, duration };
  const send = (when: When) => call("reschedule_interview", { id, ...when });
  const form = useForm<When, InterviewAnswer>(before, send, onDone);
  const isChanged = JSON.stringify(form.values) !== JSON.stringify(before);
  return (
    <>
      <WhenFields
        wallTime={form.field("wall_time")}
        timeZone={form.field("time_zone")}
        duration={form.field("duration")}
        id={id}
      />
      {form.problem && (
        <p className={styles.problem} role="alert">
          {form.problem}
        </p>
      )}
      {(isChanged || state === "CANCELLED") && (
        <div className={styles.row}>
          <Button variant="primary" isDisabled={form.isPending} onPress={form.submit}>
            {t(state === "CANCELLED" ? "interviews.again" : "interviews.reschedule")}
          </Button>
        </div>
      )}
    </>
  );
}
