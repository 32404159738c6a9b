import { BellPlus } from "lucide-react";
import { Button } from "@/components/Button";
import { Chip } from "@/components/Chip";
import { Menu } from "@/components/Menu";
import { t } from "@/i18n";
import { span } from "@/i18n/format";
import styles from "../Settings.module.css";

const offered = [10, 30, 60, 2 * 60, 24 * 60, 2 * 24 * 60, 7 * 24 * 60];

interface Props {
  value: number[];
  onCommit: (minutes: number[]) => void;
  error: string | undefined;
}

/** How long before a new interview the first reminders come. */
export function Before({ value, onCommit, error }: Props) {
  const name = (minutes: number) => t("reminders.before", { time: span(minutes) });
  const open = offered.filter((minutes) => !value.includes(minutes));
  return (
    <>
      <p className={styles.text}>{t("notifications.interviewsText")}</p>
      <div className={styles.line}>
        {value.map((minutes) => (
          <Chip
            key={minutes}
            label={name(minutes)}
            onRemove={() => onCommit(value.filter((other) => other !== minutes))}
          >
            {name(minutes)}
          </Chip>
        ))}
        <Menu
          label={t("reminders.add")}
          entries={open.map((minutes) => ({
            id: String(minutes),
            label: name(minutes),
            onAction: () => onCommit([...value, minutes]),
          }))}
        >
          <Button size="small" variant="quiet" icon={BellPlus}>
            {t("reminders.add")}
          </Button>
        </Menu>
      </div>
      {error && (
        <p role="alert" className={styles.problem}>
          {error}
        </p>
      )}
    </>
  );
}
