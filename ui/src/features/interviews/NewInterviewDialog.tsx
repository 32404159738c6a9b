import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Select } from "@/components/Select";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { dayOf } from "@/i18n/format";
import { call } from "@/ipc/call";
import type { InterviewType } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { JobField } from "@/records/JobField";
import { sayMoved } from "@/records/moved";
import { optionsOf } from "@/records/options";
import { useForm } from "@/records/useForm";
import { WhenFields } from "./WhenFields";
import { zoneHere } from "./when";

const tomorrow = () => dayOf(new Date(Date.now() + 86_400_000).toISOString());

const empty = () => ({
  job_id: null as string | null,
  interview_type: "VIDEO" as InterviewType | null,
  wall_time: `${tomorrow()}T10:00`,
  time_zone: zoneHere(),
  duration: 60,
  location: "",
});

function send({ job_id, interview_type, location, ...when }: ReturnType<typeof empty>) {
  const fields = { ...when, interview_type: interview_type ?? "VIDEO", location: location || null };
  return call("create_interview", { job_id: job_id ?? "", fields });
}

export function NewInterviewDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const { field, values, submit, isPending, problem } = useForm(empty(), send, ({ interview, moved_job }) => {
    sayMoved(moved_job);
    onMade(interview.id);
  });
  const { wall_time, time_zone, duration } = values;
  const errors = {
    wall_time: field("wall_time").error,
    time_zone: field("time_zone").error,
    duration: field("duration").error,
  };
  return (
    <Dialog
      title={t("interviews.add")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" isDisabled={isPending || values.job_id === null} onPress={submit}>
            {t("common.add")}
          </Button>
        </>
      }
    >
      <JobField label={t("interviews.job")} isRequired autoFocus {...field("job_id")} />
      <WhenFields
        when={{ wall_time, time_zone, duration }}
        onChange={(next) => {
          field("wall_time").onChange(next.wall_time);
          field("time_zone").onChange(next.time_zone);
          field("duration").onChange(next.duration);
        }}
        errors={errors}
      />
      <div className={styles.pair}>
        <Select label={t("interviews.type")} options={optionsOf("InterviewType")} {...field("interview_type")} />
        <TextField label={t("interviews.location")} {...field("location")} />
      </div>
      {problem && <p className={styles.problem}>{problem}</p>}
    </Dialog>
  );
}
