import { useQuery } from "@tanstack/react-query";
import { CalendarCheck2, ChevronLeft, ChevronRight } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/Button";
import { IconButton } from "@/components/IconButton";
import { useShortcuts } from "@/components/shortcuts";
import { useNow } from "@/components/useNow";
import { t } from "@/i18n";
import { addDays, dayOf, parse, days as period, weekday } from "@/i18n/format";
import type { WeekStart } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import { interviewsWithin, nextAfter } from "./queries";
import styles from "./Week.module.css";
import { WeekGrid } from "./WeekGrid";
import { weekOf } from "./week";

interface Props {
  /** A day of the week to show; the current one without it. */
  day: string | undefined;
  start: WeekStart;
  text: string | undefined;
  openId: string | undefined;
  onOpen: (id: string) => void;
  onDay: (day: string | undefined) => void;
}

/** One week by its hours, and the ways to the next and the last. */
export function Week({ day, start, text, openId, onOpen, onDay }: Props) {
  const now = useNow();
  const today = dayOf(now.toISOString());
  const days = weekOf(day ?? today, start);
  const [first = today] = days;
  const after = addDays(first, 7);
  const found = useQuery(interviewsWithin(parse(first).toISOString(), parse(after).toISOString(), text));
  const grid = useRef<HTMLElement>(null);
  const show = (next: string) => onDay(weekOf(next, start).includes(today) ? undefined : next);
  const walk = (step: 1 | -1) => () => {
    const all = [...(grid.current?.querySelectorAll<HTMLElement>("li button") ?? [])];
    const here = all.findIndex((one) => one.matches(":focus"));
    all[here < 0 && step < 0 ? all.length - 1 : Math.min(Math.max(here + step, 0), all.length - 1)]?.focus();
  };
  const group = t("interviews.week");
  const key = (keys: string, label: string, run: () => void, isHidden = false) => ({
    keys,
    label,
    group,
    run,
    isHidden,
  });
  useShortcuts([
    key("j", t("common.nextRow"), walk(1)),
    key("k", t("common.previousRow"), walk(-1)),
    key("ArrowDown", t("common.nextRow"), walk(1), true),
    key("ArrowUp", t("common.previousRow"), walk(-1), true),
    key("ArrowRight", t("interviews.nextWeek"), () => show(after)),
    key("ArrowLeft", t("interviews.previousWeek"), () => show(addDays(first, -7))),
    key("t", t("interviews.thisWeek"), () => onDay(undefined)),
  ]);
  return (
    <>
      <div className={styles.bar}>
        <IconButton
          icon={ChevronLeft}
          label={t("interviews.previousWeek")}
          shortcut="ArrowLeft"
          onPress={() => show(addDays(first, -7))}
        />
        <IconButton
          icon={ChevronRight}
          label={t("interviews.nextWeek")}
          shortcut="ArrowRight"
          onPress={() => show(after)}
        />
        <Button size="small" icon={CalendarCheck2} isDisabled={days.includes(today)} onPress={() => onDay(undefined)}>
          {t("interviews.thisWeek")}
        </Button>
        <h2 className={styles.period}>{period(first, addDays(first, 6))}</h2>
        {found.data?.total === 0 && <Elsewhere after={parse(after).toISOString()} onDay={onDay} />}
      </div>
      <QueryGate query={found}>
        {({ items }) => <WeekGrid scroller={grid} {...{ days, now, openId, onOpen }} interviews={items} />}
      </QueryGate>
    </>
  );
}

/** Nothing is in this week: where the next one is. */
function Elsewhere({ after, onDay }: { after: string; onDay: (day: string) => void }) {
  const next = useQuery(nextAfter(after)).data?.items[0];
  const day = next && dayOf(next.scheduled_at);
  return (
    <p className={styles.nothing}>
      {t("interviews.emptyWeek")}
      {day && (
        <Button size="small" variant="quiet" onPress={() => onDay(day)}>
          {t("interviews.nextIs", { day: weekday(day) })}
        </Button>
      )}
    </p>
  );
}
