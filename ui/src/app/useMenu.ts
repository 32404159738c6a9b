import { useEffect, useRef } from "react";
import { onEvent } from "@/ipc/events";

/** What each entry of the native menu does here. The entry's name is the shell's; one that is unknown does nothing. */
export function useMenu(actions: Record<string, () => void>) {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => onEvent("menu", ({ action }) => latest.current[action]?.()), []);
}
