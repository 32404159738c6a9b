import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { PageHeader } from "@/components/PageHeader";
import { t } from "@/i18n";
import { dateTime, dayOf } from "@/i18n/format";
import type { TodayItem, Urgency } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import { greeting } from "./greeting";
import { Item } from "./Item";
import { Next } from "./Next";
import { currentUser, nextInterview, todaySince } from "./queries";
import { Side } from "./Side";
import styles from "./Today.module.css";
import { Unanswered } from "./Unanswered";
import { visit } from "./visit";

const urgencies: Urgency[] = ["now", "today", "this_week", "nudge"];

/** What to do, most pressing first, and what has happened since the last visit. Every line says why it is there. */
export function TodayScreen() {
  const [since] = useState(() => visit());
  const today = useQuery(todaySince(since));
  const next = useQuery(nextInterview).data?.items[0];
  const user = useQuery(currentUser).data;
  return (
    <div className={styles.screen}>
      <PageHeader title={greeting(new Date(), user?.first_name)}>
        <span className={styles.date}>{dateTime(today.data?.date ?? dayOf(new Date().toISOString()))}</span>
      </PageHeader>
      <div className={styles.columns}>
        <QueryGate query={today}>
          {({ items, pace, changes }) => {
            const isBare = changes.length + pace.length + items.length === 0 && !next;
            return (
              <>
                <div className={styles.main} data-alone={isBare || undefined}>
                  {next && <Next interview={next} />}
                  <Unanswered />
                  {items.length === 0 ? (
                    <Nothing isAlone={!next} />
                  ) : (
                    urgencies.map((urgency) => (
                      <Group key={urgency} urgency={urgency} items={items.filter((one) => one.urgency === urgency)} />
                    ))
                  )}
                </div>
                {!isBare && <Side pace={pace} changes={changes} since={since} />}
              </>
            );
          }}
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

function Nothing({ isAlone }: { isAlone: boolean }) {
  const router = useRouter();
  return (
    <EmptyState
      drawing="calendar"
      title={t("today.empty.title")}
      action={
        isAlone && (
          <Button onPress={() => void router.navigate({ to: "/jobs", search: {} })}>{t("today.empty.action")}</Button>
        )
      }
    >
      {t(isAlone ? "today.empty.text" : "today.empty.rest")}
    </EmptyState>
  );
}
