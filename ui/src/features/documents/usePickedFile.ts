import { useEffect, useRef } from "react";
import { toast } from "@/components/Toast";
import { asIpcError } from "@/ipc/errors";
import { onEvent } from "@/ipc/events";
import { pickFiles } from "@/ipc/files";
import type { Ticket } from "@/ipc/generated/contract";

/** Opens the file dialog, and hands over the ticket of the first file that was picked in it. */
export function usePickedFile(take: (ticket: Ticket) => void) {
  const isWaiting = useRef(false);
  const latest = useRef(take);
  latest.current = take;

  useEffect(
    () =>
      onEvent("files", ({ tickets: [first] }) => {
        if (!isWaiting.current || !first) return;
        isWaiting.current = false;
        latest.current(first);
      }),
    [],
  );

  return () => {
    isWaiting.current = true;
    pickFiles().catch((error) => {
      isWaiting.current = false;
      toast({ text: asIpcError(error).message, bad: true });
    });
  };
}
