/** What this window remembers about its own looks. It must be known before the first paint, so it is not in the vault. */
import { useSyncExternalStore } from "react";

export interface Preferences {
  theme: "system" | "light" | "dark";
  zoom: number;
  sidebar: "open" | "narrow";
  density: "normal" | "compact";
  jobsView: "board" | "table";
  /** The person has said how to start: with a file, with sample data or empty. */
  started: boolean;
}

const defaults: Preferences = {
  theme: "system",
  zoom: 1,
  sidebar: "open",
  density: "normal",
  jobsView: "board",
  started: false,
};

const place = "preferences";

function load(): Preferences {
  try {
    return { ...defaults, ...JSON.parse(localStorage.getItem(place) ?? "{}") };
  } catch {
    return defaults;
  }
}

let current = load();
const watchers = new Set<() => void>();

export const preferences = () => current;

export function prefer(changes: Partial<Preferences>) {
  current = { ...current, ...changes };
  localStorage.setItem(place, JSON.stringify(current));
  for (const watcher of watchers) watcher();
}

export function watchPreferences(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

export const usePreferences = () => useSyncExternalStore(watchPreferences, preferences);
