import { useEffect, useState } from "react";
import { t } from "@/i18n";
import { onEvent } from "@/ipc/events";
import styles from "./DropOverlay.module.css";

/** Shows, while files hang over the window, that they may be let go. */
export function DropOverlay() {
  const [isOver, setOver] = useState(false);
  useEffect(() => onEvent("hover", ({ over }) => setOver(over)), []);
  if (!isOver) return null;
  return (
    <div className={styles.overlay}>
      <p className={styles.title}>{t("frame.drop.title")}</p>
      <p>{t("frame.drop.text")}</p>
    </div>
  );
}
