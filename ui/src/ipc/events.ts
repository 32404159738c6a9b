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

export function receive(client: QueryClient, event: Event) {
  if (event.type === "changed") {
    const isShown = ({ queryKey, meta }: Query) => shows(event.topic, queryKey, meta);
    void client.invalidateQueries({ predicate: (query) => isShown(query) && !isAboutGone(query.queryKey) });
    const ofGone = (query: Query) => isShown(query) && isAboutGone(query.queryKey);
    void client.invalidateQueries({ predicate: ofGone, refetchType: "none" });
  }
  for (const listener of listeners.get(event.type) ?? []) listener(event);
}

export const listenToCore = (client: QueryClient, fail: (error: unknown) => void) =>
  transport.listen((event) => receive(client, event), fail);
