import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { BellRing } from "lucide-react";
import { Button } from "@/components/Button";
import { RelativeTime } from "@/components/RelativeTime";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { UnansweredReminder } from "@/ipc/generated/contract";
import { placeOf } from "@/records/subjects";
import { unanswered } from "./queries";
import styles from "./Today.module.css";

/** What a notification said that nobody answered: it stays here until somebody does. */
export function Unanswered() {
  const reminders = useQuery(unanswered).data ?? [];
  if (reminders.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{t("reminders.waiting")}</h2>
      <ul className={styles.list}>
        {reminders.map((one) => (
          <Row key={one.reminder.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Row({ one: { reminder, title, body } }: { one: UnansweredReminder }) {
  const { id, subject, shown_at } = reminder;
  const navigate = useNavigate();
  const attempt = (work: Promise<unknown>) =>
    void work.catch((error) => toast({ text: asIpcError(error).message, bad: true }));
  const seen = () => attempt(call("acknowledge_reminder", { id }));
  const open = () => {
    seen();
    void navigate(placeOf(subject));
  };
  return (
    <li className={styles.item} data-urgency="now">
      <BellRing aria-hidden strokeWidth={1.75} className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.what}>{title}</span>
        <span className={styles.why}>
          {body}
          {shown_at && (
            <>
              {" · "}
              <RelativeTime at={shown_at} />
            </>
          )}
        </span>
      </span>
      <span className={styles.doings}>
        <Button size="small" onPress={open}>
          {t("reminders.open")}
        </Button>
        <Button size="small" variant="quiet" onPress={() => attempt(call("snooze_reminder", { id, minutes: 10 }))}>
          {t("reminders.later")}
        </Button>
        <Button size="small" variant="quiet" onPress={seen}>
          {t("reminders.done")}
        </Button>
      </span>
    </li>
  );
}
