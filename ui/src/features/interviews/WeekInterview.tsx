import { TriangleAlert } from "lucide-react";
import type { CSSProperties } from "react";
import { Button, VisuallyHidden } from "react-aria-components";
import { t } from "@/i18n";
import { clock, clocks } from "@/i18n/format";
import type { InterviewCard } from "@/ipc/generated/contract";
import { endOf, there } from "@/records/interviewTimes";
import { interviewLook } from "@/records/looks";
import styles from "./Week.module.css";
import type { Place } from "./week";

interface Props {
  place: Place<InterviewCard>;
  isClashing: boolean;
  isOpen: boolean;
  onOpen: (id: string) => void;
}

/** How many lines of words fit into this many minutes; half a line says nothing. */
const linesIn = (minutes: number) => Math.max(1, Math.floor((minutes - 5) / 17));

/** One interview in its column: as high as it is long, beside what it overlaps. */
export function WeekInterview({ place: { card, from, until, lane, lanes }, isClashing, isOpen, onOpen }: Props) {
  const { id, job, scheduled_at, time_zone, interview_type, state } = card;
  const look = interviewLook(card);
  const away = there(scheduled_at, time_zone);
  const type = t(`words.InterviewType.${interview_type}`);
  const elsewhere = away && t("interviews.there", away);
  const more = lanes === 1 ? [job.title, elsewhere ?? type] : [job.company, elsewhere ?? job.title];
  const shown = more.slice(0, linesIn(until - from) - 1);
  const unseen = [clocks(scheduled_at, endOf(card)), ...more, type, look.label, isClashing && t("interviews.clash")];
  const style = { "--from": from / 60, "--until": until / 60, "--lane": lane, "--lanes": lanes } as CSSProperties;
  return (
    <li className={styles.place} style={style}>
      <Button
        className={styles.interview}
        data-tone={look.tone}
        data-cancelled={state === "CANCELLED" || undefined}
        data-open={isOpen || undefined}
        onPress={() => onOpen(id)}
      >
        <span className={styles.first}>
          {isClashing && <TriangleAlert aria-hidden strokeWidth={2} className={styles.clash} />}
          <span className={styles.clock}>{clock(scheduled_at)}</span>
          {lanes === 1 && <span className={styles.company}> {job.company}</span>}
        </span>
        {shown.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
        <VisuallyHidden>
          {[...new Set(unseen)].filter((word) => word && !shown.includes(word)).map((word) => `, ${word}`)}
        </VisuallyHidden>
      </Button>
    </li>
  );
}
