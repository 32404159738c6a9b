/** Server state: a query's key starts with the topic it shows, so that "jobs changed" refreshes whatever shows jobs. */
import { keepPreviousData, QueryClient, queryOptions } from "@tanstack/react-query";
import { type Command, call, type Input, type Output } from "./call";
import type { IpcError, Topic } from "./generated/contract";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: IpcError;
  }
}

/** A question that is asked again whenever one of its topics changes. */
export const ask = <C extends Command>(topic: Topic, command: C, input: Input<C>, also: Topic[] = []) =>
  queryOptions<Output<C>, IpcError>({
    queryKey: [topic, command, input],
    queryFn: () => call(command, input),
    meta: { topics: [topic, ...also] },
  });

/** The same question, keeping the last answer on screen while the next page or filter loads. */
export const askOn = <C extends Command>(topic: Topic, command: C, input: Input<C>, also: Topic[] = []) => ({
  ...ask(topic, command, input, also),
  placeholderData: keepPreviousData,
});

export const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      // The core is on this machine and says itself when something changed: no polling, no retries, no "offline".
      queries: { networkMode: "always", retry: 0, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
      mutations: { networkMode: "always", retry: 0 },
    },
  });
