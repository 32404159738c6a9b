import { useEffect, useRef } from "react";
import { toast } from "@/components/Toast";
import { asIpcError } from "@/ipc/errors";
import { pickFilesFor, stopAsking } from "@/ipc/files";
import type { Ticket } from "@/ipc/generated/contract";

/** Opens the file dialog, and hands over the ticket of the first file that was picked in it. */
export function usePickedFile(take: (ticket: Ticket) => void) {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => stopAsking, []);
  return () =>
    void pickFilesFor(([first]) => first && latest.current(first)).catch((error) => {
      stopAsking();
      toast({ text: asIpcError(error).message, bad: true });
    });
}
