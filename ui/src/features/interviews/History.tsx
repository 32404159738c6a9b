import { useQuery } from "@tanstack/react-query";
import { RelativeTime } from "@/components/RelativeTime";
import { t } from "@/i18n";
import { weekday } from "@/i18n/format";
import type { InterviewChange } from "@/ipc/generated/contract";
import styles from "./Aside.module.css";
import { historyOf } from "./queries";
import { partsOf } from "./when";

/** Each time it was moved, cancelled or taken up again, the latest first. Nothing while nothing was. */
export function History({ id }: { id: string }) {
  const changes = useQuery(historyOf(id)).data ?? [];
  if (changes.length === 0) return null;
  return (
    <section aria-label={t("interviews.history")}>
      <h3 className={styles.heading}>{t("interviews.history")}</h3>
      <ol>
        {changes.toReversed().map((change) => (
          <li key={change.id} className={styles.row}>
            <span>{words(change)}</span>
            <span className={styles.more}>
              <RelativeTime at={change.at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function words({ change, from_wall_time, from_time_zone, to_wall_time, to_time_zone }: InterviewChange): string {
  if (change === "CANCELLED") return t("interviews.changes.CANCELLED", { time: at(from_wall_time, from_time_zone) });
  return t(`interviews.changes.${change}`, {
    from: at(from_wall_time, from_time_zone),
    to: at(to_wall_time, to_time_zone),
  });
}

function at(wallTime: string, zone: string): string {
  const { day, time } = partsOf(wallTime);
  return `${weekday(day, "short")}, ${time} (${zone})`;
}
