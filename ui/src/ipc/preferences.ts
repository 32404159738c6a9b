/**
 * How the window looks and behaves. The vault's settings decide; the copy of them in this window only serves the paint
 * that comes before the vault has answered. The zoom belongs to the screen at hand, so it stays in the window alone.
 */
import { useSyncExternalStore } from "react";
import { call } from "./call";
import { asIpcError } from "./errors";
import { onEvent } from "./events";
import type { Settings } from "./generated/contract";

type Chosen = Pick<Settings, "theme" | "density" | "sidebar_collapsed" | "jobs_view">;

export interface Preferences extends Chosen {
  zoom: number;
  /** The person has said how to begin: with a file, with sample data or with nothing. `null` until the vault says so. */
  started: boolean | null;
}

const defaults: Preferences = {
  theme: "SYSTEM",
  density: "NORMAL",
  sidebar_collapsed: false,
  jobs_view: "BOARD",
  zoom: 1,
  started: null,
};

const place = "appearance";

function load(): Preferences {
  try {
    return { ...defaults, ...JSON.parse(localStorage.getItem(place) ?? "{}"), started: null };
  } catch {
    return defaults;
  }
}

let current = load();
const watchers = new Set<() => void>();

function set(changes: Partial<Preferences>) {
  current = { ...current, ...changes };
  const { started: _, ...looks } = current;
  localStorage.setItem(place, JSON.stringify(looks));
  for (const watcher of watchers) watcher();
}

export const preferences = () => current;

async function adopt() {
  const { started, theme, density, sidebar_collapsed, jobs_view } = await call("get_settings", null);
  set({ started, theme, density, sidebar_collapsed, jobs_view });
}

let complain: (error: unknown) => void = () => undefined;

/** Takes over what the vault says, now and whenever it changes; `fail` hears of what could not be asked or kept. */
export function followSettings(fail: (error: unknown) => void) {
  complain = fail;
  // A vault that is shut says so on its own screen, and tells its settings when it is open.
  const unlessShut = (then: (error: unknown) => void) => (error: unknown) => {
    if (!["locked", "unreadable_file"].includes(asIpcError(error).code)) then(error);
  };
  // Without an answer the frame is shown: it says itself what is wrong.
  adopt().catch(
    unlessShut((error) => {
      set({ started: true });
      fail(error);
    }),
  );
  return onEvent("changed", ({ topic }) => topic === "settings" && void adopt().catch(unlessShut(fail)));
}

/** Seen at once, and kept in the vault; what cannot be kept is taken back. */
export function prefer({ zoom, ...changes }: Partial<Preferences>) {
  set(zoom === undefined ? changes : { ...changes, zoom });
  const { started, ...choices } = changes;
  const kept = started === undefined || started === null ? choices : { ...choices, started };
  if (Object.keys(kept).length === 0) return;
  call("update_settings", kept).catch((error) => {
    complain(error);
    void adopt().catch(complain);
  });
}

export function watchPreferences(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

export const usePreferences = () => useSyncExternalStore(watchPreferences, preferences);
