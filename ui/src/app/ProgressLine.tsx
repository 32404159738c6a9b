import { Button } from "@/components/Button";
import { ProgressBar } from "@/components/ProgressBar";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import styles from "./ProgressLine.module.css";
import { useTasks } from "./tasks";

/** The quiet line at the bottom: what is going on, how far it is, and a way out. */
export function ProgressLine() {
  const tasks = useTasks();
  if (tasks.length === 0) return null;
  return (
    <footer className={styles.line}>
      {tasks.map(({ task, label, done, total }) => (
        <div key={task} className={styles.task}>
          <ProgressBar label={label} done={done} total={total} />
          <Button size="small" variant="quiet" onPress={() => call("cancel_task", { task })}>
            {t("common.cancel")}
          </Button>
        </div>
      ))}
    </footer>
  );
}
