import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { t } from "@/i18n";
import type { ConversationContext, Conversation as Talked } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import styles from "./Coach.module.css";
import { Composer } from "./Composer";
import { Guided } from "./Guided";
import { Thread } from "./Thread";
import { useTalk } from "./useTalk";

interface Props {
  /** The conversation; without one the first word begins it. */
  id: string | undefined;
  /** What a new one is about. */
  about: { job: string | undefined; context: ConversationContext };
  /** Shows another conversation. */
  onGo: (id: string) => void;
  head?: (talk: Talked) => ReactNode;
}

/** A conversation with the coach: what was said, and where to say more. With nothing configured, rules answer. */
export function Conversation({ id, about, onGo, head }: Props) {
  const ai = useQuery(ask("settings", "get_ai", null));
  const ready = ai.data?.ready.find((one) => one.purpose === "coach") ?? null;
  const talk = useTalk(id, about, onGo);
  const open = useQuery({
    ...ask("conversations", "get_conversation", { id: id ?? "" }, ["jobs"]),
    enabled: id !== undefined,
  });
  const jobId = id ? (open.data?.job_id ?? undefined) : about.job;
  return (
    <section className={styles.talk} aria-label={t("coach.messages")}>
      {open.data && head?.(open.data)}
      {id ? (
        <Thread key={id} id={id} talk={talk} canAnswer={ready !== null} />
      ) : (
        <Guided onAsk={talk.guide} jobId={jobId} ready={ready} isEmpty />
      )}
      <div className={styles.foot}>
        {id && <Guided onAsk={talk.guide} jobId={jobId} ready={ready} />}
        <Composer talkId={id} talk={talk} ready={ready} />
      </div>
    </section>
  );
}
