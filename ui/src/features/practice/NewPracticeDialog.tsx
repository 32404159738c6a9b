import { useNavigate } from "@tanstack/react-router";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { NumberField } from "@/components/NumberField";
import { Select } from "@/components/Select";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Difficulty, InterviewType, RoleFamily } from "@/ipc/generated/contract";
import detail from "@/records/Detail.module.css";
import { JobField } from "@/records/JobField";
import { optionsOf } from "@/records/options";
import { useForm } from "@/records/useForm";
import styles from "./Practice.module.css";

interface Wanted {
  job_id: string | null;
  interview_type: InterviewType;
  difficulty: Difficulty;
  role_family: RoleFamily | null;
  target_role: string;
  count: number | null;
}

/** Sets up a session from a job or by hand. */
export function NewPracticeDialog({ job, onClose }: { job: string | null; onClose: () => void }) {
  const navigate = useNavigate();
  const empty: Wanted = {
    job_id: job,
    interview_type: "BEHAVIORAL",
    difficulty: "MEDIUM",
    role_family: null,
    target_role: "",
    count: 5,
  };
  const { field, submit, isPending, problem } = useForm(empty, start, ({ interview }) =>
    navigate({ to: "/practice/$session", params: { session: interview.id } }),
  );
  const type = field("interview_type");
  const difficulty = field("difficulty");
  return (
    <Dialog
      title={t("practice.add")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" isDisabled={isPending} onPress={submit}>
            {t("practice.start")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
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
        {problem && (
          <p className={detail.problem} role="alert">
            {problem}
          </p>
        )}
      </div>
    </Dialog>
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
