import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { onEvent, receive } from "./events";
import { markGone, unmarkGone } from "./gone";
import { ask, makeQueryClient } from "./query";

const isStale = (client: QueryClient, key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated;

test("a changed topic refreshes what shows it, and nothing else", () => {
  const client = new QueryClient();
  const jobs = ask("jobs", "get_job", { id: "1" });
  const user = ask("accounts", "current_user", null);
  for (const { queryKey, meta } of [jobs, user]) client.getQueryCache().build(client, { queryKey, meta }).setData({});

  receive(client, { type: "changed", topic: "jobs" });

  expect(isStale(client, jobs.queryKey)).toBe(true);
  expect(isStale(client, user.queryKey)).toBe(false);
});

test("a query that shows records of two topics is refreshed by either", () => {
  const client = new QueryClient();
  const { queryKey, meta } = ask("jobs", "get_job", { id: "1" }, ["interviews"]);
  client.getQueryCache().build(client, { queryKey, meta }).setData({});

  receive(client, { type: "changed", topic: "interviews" });

  expect(isStale(client, queryKey)).toBe(true);
});

test("many changes while the answer is on its way lead to one more question, not to many", async () => {
  const client = makeQueryClient();
  const { queryKey, meta = {} } = ask("goals", "get_goal", { id: "1" });
  const answers: (() => void)[] = [];
  const queryFn = vi.fn(() => new Promise((resolve) => answers.push(() => resolve({}))));
  const stop = new QueryObserver(client, { queryKey, meta, queryFn }).subscribe(() => undefined);
  answers[0]?.();
  await vi.waitFor(() => expect(client.getQueryState(queryKey)?.status).toBe("success"));

  for (let change = 0; change < 100; change += 1) receive(client, { type: "changed", topic: "goals" });
  expect(queryFn).toHaveBeenCalledTimes(2);
  answers[1]?.();
  await vi.waitFor(() => expect(queryFn).toHaveBeenCalledTimes(3));
  answers[2]?.();
  await vi.waitFor(() => expect(client.getQueryState(queryKey)?.fetchStatus).toBe("idle"));

  expect(queryFn).toHaveBeenCalledTimes(3);
  stop();
});

test("a listener hears its own kind of event until it stops listening", () => {
  const client = new QueryClient();
  const heard = vi.fn();
  const stop = onEvent("menu", heard);

  receive(client, { type: "menu", action: "palette" });
  receive(client, { type: "hover", over: true });
  stop();
  receive(client, { type: "menu", action: "keys" });

  expect(heard.mock.calls).toEqual([[{ type: "menu", action: "palette" }]]);
});

test("a record that is being deleted is not asked for again by what still shows it", async () => {
  const client = makeQueryClient();
  const { queryKey, meta = {} } = ask("jobs", "get_job", { id: "1" });
  const queryFn = vi.fn(async () => ({}));
  const stop = new QueryObserver(client, { queryKey, meta, queryFn }).subscribe(() => undefined);
  await vi.waitFor(() => expect(client.getQueryState(queryKey)?.status).toBe("success"));

  markGone("1");
  receive(client, { type: "changed", topic: "jobs" });
  expect(client.getQueryState(queryKey)).toMatchObject({ isInvalidated: true, fetchStatus: "idle" });

  unmarkGone("1");
  receive(client, { type: "changed", topic: "jobs" });
  await vi.waitFor(() => expect(queryFn).toHaveBeenCalledTimes(2));
  stop();
});
