import { Select } from "@/components/Select";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { addDays, dayOf } from "@/i18n/format";
import { call } from "@/ipc/call";
import type { Interview, InterviewType } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { FormDialog } from "@/records/FormDialog";
import { JobField } from "@/records/JobField";
import { sayMoved } from "@/records/moved";
import { optionsOf } from "@/records/options";
import { useForm } from "@/records/useForm";
import { WhenFields } from "./WhenFields";
import { zoneHere } from "./when";

const empty = () => ({
  job_id: null as string | null,
  interview_type: "VIDEO" as InterviewType | null,
  wall_time: `${addDays(dayOf(new Date().toISOString()), 1)}T10:00`,
  time_zone: zoneHere(),
  duration: 60,
  location: "",
});

function send({ job_id, interview_type, location, ...when }: ReturnType<typeof empty>) {
  const fields = { ...when, interview_type: interview_type ?? "VIDEO", location: location || null };
  return call("create_interview", { job_id: job_id ?? "", fields });
}

interface Props {
  onClose: () => void;
  onMade: (interview: Interview) => void;
}

export function NewInterviewDialog({ onClose, onMade }: Props) {
  const form = useForm(empty(), send, ({ interview, moved_job }) => {
    sayMoved(moved_job);
    onMade(interview);
  });
  const { field, values } = form;
  return (
    <FormDialog
      title={t("interviews.add")}
      send={t("common.add")}
      form={form}
      isReady={values.job_id !== null}
      onClose={onClose}
    >
      <JobField label={t("interviews.job")} isRequired autoFocus {...field("job_id")} />
      <WhenFields wallTime={field("wall_time")} timeZone={field("time_zone")} duration={field("duration")} />
      <div className={styles.pair}>
        <Select label={t("interviews.type")} options={optionsOf("InterviewType")} {...field("interview_type")} />
        <TextField label={t("interviews.location")} {...field("location")} />
      </div>
    </FormDialog>
  );
}
