import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import type { Message } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { Trouble } from "@/records/QueryGate";
import { useRows } from "@/records/useRows";
import { Answer } from "./Answer";
import styles from "./Coach.module.css";
import { messagesPage } from "./queries";
import { Said } from "./Said";
import { StreamedText } from "./StreamedText";
import type { Talk } from "./useTalk";

interface Props {
  id: string;
  talk: Talk;
  canAnswer: boolean;
}

/** What was said, of any length: only what is in sight is on the page. What streams in stands at the end. */
export function Thread({ id, talk, canAnswer }: Props) {
  const rows = useRows<Message>({ ask: messagesPage(id), rowHeight: 120 });
  const proposals = useQuery(
    ask("conversations", "list_proposals", { conversation_id: id }, ["jobs", "goals", "practice", "profile"]),
  );
  const { virtual, total } = rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is said last is looked at
  useEffect(() => {
    if (total > 0) virtual.scrollToIndex(total - 1, { align: "end" });
  }, [total]);
  const last = rows.row(total - 1);
  const isUnanswered = last?.role === "user" && !talk.isRunning;
  return (
    <div ref={rows.scroller} className={styles.thread}>
      {rows.start.error && <Trouble error={rows.start.error} onRetry={() => void rows.start.refetch()} />}
      <ol className={styles.messages} style={{ height: virtual.getTotalSize() }} aria-label={t("coach.messages")}>
        {rows.inSight.map((place) => {
          const message = rows.row(place.index);
          return (
            <li
              key={message?.id ?? place.index}
              ref={virtual.measureElement}
              data-index={place.index}
              className={styles.message}
              style={{ transform: `translateY(${place.start}px)` }}
            >
              {message?.role === "user" && <Said message={message} onOtherwise={canAnswer ? talk.branch : undefined} />}
              {message?.role === "assistant" && (
                <Answer
                  message={message}
                  proposals={proposals.data?.filter((one) => one.message_id === message.id) ?? []}
                  onRetry={canAnswer && place.index === total - 1 && !talk.isRunning ? talk.retry : undefined}
                />
              )}
            </li>
          );
        })}
      </ol>
      {talk.isRunning && <StreamedText text={talk.text} />}
      {talk.error && (
        <p role="alert" className={styles.problem}>
          {talk.error.message}
        </p>
      )}
      {isUnanswered && canAnswer && (
        <Button size="small" onPress={talk.retry}>
          {t("coach.answerNow")}
        </Button>
      )}
    </div>
  );
}
