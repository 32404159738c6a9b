import { expect, test } from "vitest";
import { type Progress, tasksAfter } from "./tasks";

const reading = (done: number): Progress => ({ type: "progress", task: "a", label: "Reading", done, total: 10 });

test("a task is shown once, with its latest progress, until it is finished", () => {
  const other: Progress = { type: "progress", task: "b", label: "Backing up", done: 0, total: null };
  const running = [reading(1), other, reading(4)].reduce<Progress[]>(tasksAfter, []);
  expect(running).toEqual([other, reading(4)]);
  expect(tasksAfter(running, { type: "finished", task: "a" })).toEqual([other]);
});
