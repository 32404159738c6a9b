/** What the core says unasked: topics refresh their queries, everything else goes to whoever listens for it. */
import type { Query, QueryClient } from "@tanstack/react-query";
import type { Event, Topic } from "./generated/contract";
import { isAboutGone } from "./gone";
import { transport } from "./transport";

type Kind = Event["type"];
type EventOf<K extends Kind> = Extract<Event, { type: K }>;
type Listener = (event: Event) => void;

const listeners = new Map<Kind, Set<Listener>>();

/** Calls `listener` for every event of this kind; returns how to stop. */
export function onEvent<K extends Kind>(kind: K, listener: (event: EventOf<K>) => void): () => void {
  const ofKind = listeners.get(kind) ?? new Set<Listener>();
  listeners.set(kind, ofKind.add(listener as Listener));
  return () => void ofKind.delete(listener as Listener);
}

/** Whether a query shows records of this topic. */
const shows = (topic: Topic, key: readonly unknown[], meta: Record<string, unknown> | undefined) =>
  key[0] === topic || (Array.isArray(meta?.topics) && meta.topics.includes(topic));

/** The topics being asked for, and whether they changed again meanwhile. */
const refreshing = new Map<Topic, { again: boolean }>();

async function invalidate(client: QueryClient, topic: Topic) {
  const isShown = ({ queryKey, meta }: Query) => shows(topic, queryKey, meta);
  const ofGone = (query: Query) => isShown(query) && isAboutGone(query.queryKey);
  void client.invalidateQueries({ predicate: ofGone, refetchType: "none" });
  await client.invalidateQueries({ predicate: (query) => isShown(query) && !isAboutGone(query.queryKey) });
}

/** Asks again at once, but never twice at a time: a thousand changes in a row are a handful of questions, each of them answered. */
async function refresh(client: QueryClient, topic: Topic) {
  const running = refreshing.get(topic);
  if (running) {
    running.again = true;
    return;
  }
  const turn = { again: true };
  refreshing.set(topic, turn);
  while (turn.again) {
    turn.again = false;
    await invalidate(client, topic);
  }
  refreshing.delete(topic);
}

export function receive(client: QueryClient, event: Event) {
  if (event.type === "changed") void refresh(client, event.topic);
  for (const listener of listeners.get(event.type) ?? []) listener(event);
}

export const listenToCore = (client: QueryClient, fail: (error: unknown) => void) =>
  transport.listen((event) => receive(client, event), fail);
