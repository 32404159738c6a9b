import { lazy, Suspense, useDeferredValue } from "react";
import { t } from "@/i18n";
import { openLink } from "@/ipc/window";
import styles from "./Coach.module.css";

const Markdown = lazy(() => import("@/components/Markdown"));

/** An answer as it comes. A long one is drawn when there is time, so that typing never waits for it. */
export function StreamedText({ text }: { text: string }) {
  const shown = useDeferredValue(text);
  return (
    <div className={styles.answer} aria-live="polite" aria-busy>
      {shown === "" ? (
        <p className={styles.small}>{t("coach.thinking")}</p>
      ) : (
        <Suspense>
          <Markdown onLink={(url) => void openLink(url)}>{shown}</Markdown>
        </Suspense>
      )}
    </div>
  );
}
