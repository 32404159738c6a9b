import { useNavigate } from "@tanstack/react-router";
import { NumberField } from "@/components/NumberField";
import { Select } from "@/components/Select";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Difficulty, InterviewType, RoleFamily } from "@/ipc/generated/contract";
import detail from "@/records/Detail.module.css";
import { FormDialog } from "@/records/FormDialog";
import { JobField } from "@/records/JobField";
import { optionsOf } from "@/records/options";
import { useForm } from "@/records/useForm";

interface Wanted {
  job_id: string | null;
  interview_type: InterviewType;
  difficulty: Difficulty;
  role_family: RoleFamily | null;
  target_role: string;
  count: number | null;
}

interface Props {
  /** The job it is for, if it is for one. */
  job: string | null;
  type: InterviewType;
  onClose: () => void;
}

/** Sets up a session from a job or by hand. */
export function NewPracticeDialog({ job, type: kind, onClose }: Props) {
  const navigate = useNavigate();
  const empty: Wanted = {
    job_id: job,
    interview_type: kind,
    difficulty: "MEDIUM",
    role_family: null,
    target_role: "",
    count: 5,
  };
  const form = useForm(empty, start, ({ interview }) =>
    navigate({ to: "/practice/$session", params: { session: interview.id } }),
  );
  const { field } = form;
  const type = field("interview_type");
  const difficulty = field("difficulty");
  return (
    <FormDialog title={t("practice.add")} send={t("practice.start")} form={form} onClose={onClose}>
      <JobField label={t("practice.setup.job")} hint={t("practice.setup.jobHint")} {...field("job_id")} />
      <div className={detail.pair}>
        <Select
          label={t("practice.setup.type")}
          options={optionsOf("InterviewType")}
          {...type}
          onChange={(chosen) => chosen && type.onChange(chosen)}
        />
        <Select
          label={t("practice.setup.difficulty")}
          options={optionsOf("Difficulty")}
          {...difficulty}
          onChange={(chosen) => chosen && difficulty.onChange(chosen)}
        />
      </div>
      <div className={detail.pair}>
        <TextField label={t("practice.setup.role")} {...field("target_role")} />
        <NumberField label={t("practice.setup.count")} min={1} max={12} {...field("count")} />
      </div>
      <Select
        label={t("practice.setup.family")}
        hint={t("practice.setup.familyHint")}
        options={optionsOf("RoleFamily")}
        clearable
        {...field("role_family")}
      />
    </FormDialog>
  );
}

/** What is left open is not sent: the core then decides it from the job. */
const start = ({ job_id, role_family, target_role, count, ...rest }: Wanted) =>
  call("start_practice", {
    ...rest,
    ...(job_id ? { job_id } : {}),
    ...(role_family ? { role_family } : {}),
    ...(target_role.trim() ? { target_role } : {}),
    ...(count ? { count } : {}),
  });
