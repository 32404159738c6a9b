import { useEffect, useRef, useState } from "react";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import { onEvent } from "@/ipc/events";
import type { IpcError } from "@/ipc/generated/contract";

/** A long call that can be watched and cancelled: what has streamed in so far, whether it runs, how it failed. */
export function useTask() {
  const running = useRef<string | null>(null);
  const [state, setState] = useState<{ isRunning: boolean; text: string; error: IpcError | null }>({
    isRunning: false,
    text: "",
    error: null,
  });

  useEffect(
    () =>
      onEvent("delta", ({ task, text }) => {
        if (task === running.current) setState((now) => ({ ...now, text: now.text + text }));
      }),
    [],
  );

  async function start(run: (task: string) => Promise<unknown>) {
    const task = crypto.randomUUID();
    running.current = task;
    setState({ isRunning: true, text: "", error: null });
    const failure = await run(task).then(() => null, asIpcError);
    if (running.current !== task) return;
    running.current = null;
    setState({ isRunning: false, text: "", error: failure?.code === "cancelled" ? null : failure });
  }

  const cancel = () => {
    if (running.current) void call("cancel_task", { task: running.current });
  };

  return { ...state, start: (run: (task: string) => Promise<unknown>) => void start(run), cancel };
}
