import { useSyncExternalStore } from "react";
import { usePreferences } from "@/ipc/preferences";

const cramped = () => window.matchMedia("(max-width: 60rem)");

const watch = (changed: () => void) => {
  const query = cramped();
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

/** Whether the sidebar shows icons only: asked for, or the window has no room for words. */
export function useNarrow(): boolean {
  const { sidebar_collapsed } = usePreferences();
  const isCramped = useSyncExternalStore(watch, () => cramped().matches);
  return isCramped || sidebar_collapsed;
}
