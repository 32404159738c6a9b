import { useState } from "react";
import { NumberField } from "@/components/NumberField";
import { ProgressBar } from "@/components/ProgressBar";
import { Select } from "@/components/Select";
import { t } from "@/i18n";
import { asIpcError } from "@/ipc/errors";
import type { GoalFields, GoalStanding, ProgressDriver } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { optionsOf } from "@/records/options";
import { isCounted } from "./drivers";
import own from "./Goals.module.css";
import { PaceLine } from "./PaceLine";

interface Props {
  standing: GoalStanding;
  save: (changes: Partial<GoalFields>) => Promise<void>;
}

/** How far a goal is, and what says so: the person, its steps, or what is counted against a weekly target. */
export function Progress({ standing: { goal, pace }, save }: Props) {
  const { title, progress, progress_driver: driver } = goal;
  const [problem, setProblem] = useState<string>();
  const attempt = (changes: Partial<GoalFields>) =>
    void save(changes).then(
      () => setProblem(undefined),
      (error) => setProblem(asIpcError(error).message),
    );
  // A counted goal has no meaning without a weekly target, so both are saved together.
  const drive = (next: ProgressDriver | null) =>
    next &&
    attempt(
      isCounted(next)
        ? { progress_driver: next, weekly_target: goal.weekly_target ?? 5 }
        : { progress_driver: next, weekly_target: null },
    );
  return (
    <section className={own.progress} aria-label={t("goals.progress")}>
      <div className={own.progressLine}>
        <ProgressBar label={t("goals.progressOf", { title })} done={progress} total={100} hideLabel />
        <strong className={own.percent}>{t("goals.percent", { progress })}</strong>
      </div>
      <div className={styles.pair}>
        <Select
          label={t("goals.driver")}
          options={optionsOf("ProgressDriver")}
          value={driver}
          error={problem}
          onChange={drive}
        />
        {driver === "MANUAL" && (
          <NumberField
            label={t("goals.progress")}
            unit="%"
            min={0}
            max={100}
            value={progress}
            onChange={(next) => next !== null && next !== progress && attempt({ progress: next })}
          />
        )}
        {isCounted(driver) && (
          <NumberField
            label={t("goals.weekly")}
            min={1}
            max={1000}
            value={goal.weekly_target}
            onChange={(next) => next !== null && next !== goal.weekly_target && attempt({ weekly_target: next })}
          />
        )}
      </div>
      {pace && <PaceLine pace={pace} />}
    </section>
  );
}
