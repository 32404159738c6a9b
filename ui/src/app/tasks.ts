/** Long work in progress, as the core tells it: one entry a task, gone when it is finished. */
import { useEffect, useReducer } from "react";
import { onEvent } from "@/ipc/events";
import type { Event } from "@/ipc/generated/contract";

export type Progress = Extract<Event, { type: "progress" }>;
type TaskEvent = Extract<Event, { type: "progress" | "finished" }>;

export const tasksAfter = (tasks: Progress[], event: TaskEvent): Progress[] => {
  const others = tasks.filter(({ task }) => task !== event.task);
  return event.type === "progress" ? [...others, event] : others;
};

export function useTasks(): Progress[] {
  const [tasks, tell] = useReducer(tasksAfter, []);
  useEffect(() => {
    const stops = [onEvent("progress", tell), onEvent("finished", tell)];
    return () => stops.forEach((stop) => void stop());
  }, []);
  return tasks;
}
