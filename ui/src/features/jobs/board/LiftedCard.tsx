import { useDndContext } from "@dnd-kit/core";
import { t } from "@/i18n";
import type { JobCard, JobStatus } from "@/ipc/generated/contract";
import { jobLook } from "@/records/looks";
import styles from "./Board.module.css";
import { Card } from "./Card";

/** The card in the hand, and below it the name of the place it would go to. */
export function LiftedCard({ job }: { job: JobCard }) {
  const { over } = useDndContext();
  const goal = over && over.id !== job.status ? jobLook(over.id as JobStatus).label : null;
  return (
    <>
      <Card job={job} isLifted />
      {goal && <span className={styles.goal}>{t("jobs.dropGoal", { status: goal })}</span>}
    </>
  );
}
