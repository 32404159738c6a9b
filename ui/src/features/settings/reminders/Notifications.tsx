import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Switch } from "@/components/Switch";
import { TimeField } from "@/components/TimeField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { ReminderChoices } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import { useAutosave } from "@/records/useAutosave";
import styles from "../Settings.module.css";
import { Before } from "./Before";
import { Quiet } from "./Quiet";
import { TryOne } from "./TryOne";

const choicesQuery = ask("settings", "get_reminder_choices", null);

/** When reminders come, when they do not, and whether they come at all. */
export function Notifications() {
  const choices = useQuery(choicesQuery);
  return <QueryGate query={choices}>{(found) => <Choices choices={found} />}</QueryGate>;
}

const kinds = ["thank_yous", "follow_ups", "goals"] as const;

function Choices({ choices }: { choices: ReminderChoices }) {
  const client = useQueryClient();
  const save = async (changes: Partial<ReminderChoices>) => {
    client.setQueryData(choicesQuery.queryKey, await call("update_reminder_choices", changes));
  };
  const { field } = useAutosave<ReminderChoices>(choices, save);
  const { background } = choices;
  return (
    <>
      <section className={styles.section}>
        <h2 className={styles.title}>{t("notifications.interviews")}</h2>
        <Before {...field("minutes_before")} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.title}>{t("notifications.days")}</h2>
        <p className={styles.text}>{t("notifications.daysText")}</p>
        {kinds.map((kind) => (
          <Switch key={kind} isSelected={field(kind).value} onChange={field(kind).onCommit}>
            {t(`notifications.kinds.${kind}`)}
          </Switch>
        ))}
        <div className={styles.row}>
          <TimeField label={t("notifications.timeOfDay")} {...field("time_of_day")} />
        </div>
      </section>
      <Quiet choices={choices} save={save} />
      <section className={styles.section}>
        <h2 className={styles.title}>{t("notifications.closed")}</h2>
        <p className={styles.text}>{t("notifications.closedText")}</p>
        <Switch isSelected={background === true} onChange={(on) => void save(inBackground(on))}>
          {t("notifications.background")}
        </Switch>
        <Switch
          isSelected={choices.start_at_login}
          isDisabled={background !== true}
          onChange={field("start_at_login").onCommit}
        >
          {t("notifications.login")}
        </Switch>
        {background === false && <p className={styles.text}>{t("reminders.onlyHere")}</p>}
      </section>
      <TryOne />
    </>
  );
}

/** What is not in the background has nothing to do at login. */
const inBackground = (on: boolean): Partial<ReminderChoices> =>
  on ? { background: true } : { background: false, start_at_login: false };
