import { Copy, RotateCw } from "lucide-react";
import { t } from "@/i18n";
import { Button } from "./Button";
import { Illustration } from "./Illustration";
import styles from "./State.module.css";

interface Props {
  title: string;
  message: string;
  /** For a report: what to copy. */
  details: string;
  onRetry?: (() => void) | undefined;
}

export function ErrorState({ title, message, details, onRetry }: Props) {
  return (
    <section className={styles.state} role="alert">
      <Illustration drawing="trouble" className={styles.picture} />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{message}</p>
      <div className={styles.actions}>
        {onRetry && (
          <Button icon={RotateCw} onPress={onRetry}>
            {t("common.retry")}
          </Button>
        )}
        <Button variant="quiet" icon={Copy} onPress={() => navigator.clipboard.writeText(details)}>
          {t("common.copyDetails")}
        </Button>
      </div>
    </section>
  );
}
