import { Eye, EyeOff } from "lucide-react";
import { useEffect, useState } from "react";
import { IconButton } from "@/components/IconButton";
import { t } from "@/i18n";
import type { PracticeSession } from "@/ipc/generated/contract";
import styles from "./Practice.module.css";

const hidden = "practice.clock.hidden";

/** The time spent; who is made nervous by it hides it, for good. */
export function Clock({ session: { seconds_spent, is_running } }: { session: PracticeSession }) {
  const [isHidden, setHidden] = useState(() => localStorage.getItem(hidden) === "yes");
  const seconds = useSeconds(seconds_spent, is_running);
  const toggle = () => {
    localStorage.setItem(hidden, isHidden ? "no" : "yes");
    setHidden(!isHidden);
  };
  return (
    <div className={styles.clock}>
      {!isHidden && (
        <span role="timer" aria-label={t("practice.session.clock")} className={styles.figure}>
          {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, "0")}
        </span>
      )}
      <IconButton
        icon={isHidden ? Eye : EyeOff}
        size="small"
        label={t(isHidden ? "practice.session.showClock" : "practice.session.hideClock")}
        onPress={toggle}
      />
    </div>
  );
}

/** Counts on from what the core last said. */
function useSeconds(from: number, isRunning: boolean): number {
  const [more, setMore] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new count of the core begins at zero more
  useEffect(() => {
    setMore(0);
    if (!isRunning) return;
    const began = Date.now();
    const tick = window.setInterval(() => setMore(Math.floor((Date.now() - began) / 1000)), 1000);
    return () => window.clearInterval(tick);
  }, [from, isRunning]);
  return from + more;
}
