import { Check, CircleAlert, Copy, FileText, LoaderCircle, type LucideIcon } from "lucide-react";
import { Button } from "react-aria-components";
import { t } from "@/i18n";
import type { Import, Stage } from "./imports";
import styles from "./Resumes.module.css";

const looks: Record<Stage["stage"], { icon: LucideIcon; tone: string }> = {
  waiting: { icon: LoaderCircle, tone: "neutral" },
  reading: { icon: LoaderCircle, tone: "neutral" },
  failed: { icon: CircleAlert, tone: "bad" },
  same: { icon: Copy, tone: "neutral" },
  review: { icon: FileText, tone: "info" },
  saved: { icon: Check, tone: "good" },
};

const wordFor = (now: Stage) => (now.stage === "failed" && now.error.field === "password" ? "protected" : now.stage);

interface Props {
  imports: readonly Import[];
  here: string;
  onOpen: (ticket: string) => void;
}

/** The files on their way in, and how far each has got. */
export function FileStrip({ imports, here, onOpen }: Props) {
  return (
    <nav className={styles.strip} aria-label={t("resumes.files")}>
      {imports.map(({ ticket, name, now }) => {
        const { icon: Icon, tone } = looks[now.stage];
        return (
          <Button
            key={ticket}
            className={styles.stripFile}
            aria-current={ticket === here ? "page" : undefined}
            onPress={() => onOpen(ticket)}
          >
            <span data-tone={tone} className={styles.stripIcon}>
              <Icon aria-hidden strokeWidth={2} />
            </span>
            <span className={styles.stripName}>{name}</span>
            <span className={styles.stripStage}>{t(`resumes.stages.${wordFor(now)}`)}</span>
          </Button>
        );
      })}
    </nav>
  );
}
