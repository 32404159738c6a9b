import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { PageHeader } from "@/components/PageHeader";
import { t } from "@/i18n";
import { dateTime } from "@/i18n/format";
import type { TodayItem, Urgency } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import { Item } from "./Item";
import { Side } from "./Side";
import styles from "./Today.module.css";

const urgencies: Urgency[] = ["now", "today", "this_week", "nudge"];

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What to do, most pressing first, and what has happened lately. Every line says why it is there. */
export function TodayScreen() {
  const today = useQuery(
    ask("jobs", "today", { time_zone: zone, since: null }, ["interviews", "applications", "goals"]),
  );
  return (
    <div className={styles.screen}>
      <PageHeader title={t("today.title")}>
        <span className={styles.date}>{today.data && dateTime(today.data.date)}</span>
      </PageHeader>
      <div className={styles.columns}>
        <QueryGate query={today}>
          {({ items, pace, changes }) => (
            <>
              <div className={styles.main} data-alone={changes.length + pace.length + items.length === 0 || undefined}>
                {items.length === 0 ? (
                  <Nothing />
                ) : (
                  urgencies.map((urgency) => (
                    <Group key={urgency} urgency={urgency} items={items.filter((one) => one.urgency === urgency)} />
                  ))
                )}
              </div>
              {(pace.length > 0 || changes.length > 0) && <Side pace={pace} changes={changes} />}
            </>
          )}
        </QueryGate>
      </div>
    </div>
  );
}

function Group({ urgency, items }: { urgency: Urgency; items: TodayItem[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{t(`today.urgencies.${urgency}`)}</h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <Item key={item.kind + item.id + item.what} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Nothing() {
  const router = useRouter();
  return (
    <EmptyState
      drawing="calendar"
      title={t("today.empty.title")}
      action={
        <Button onPress={() => void router.navigate({ to: "/jobs", search: {} })}>{t("today.empty.action")}</Button>
      }
    >
      {t("today.empty.text")}
    </EmptyState>
  );
}
