/** The keys of the screen at hand: bound while their component is mounted, listed by the `?` sheet and the palette. */
import type { LucideIcon } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { tinykeys } from "tinykeys";

export interface Shortcut {
  /** A tinykeys binding: `n`, `g j`, `$mod+k`. */
  keys: string;
  label: string;
  group: string;
  run: (event: KeyboardEvent) => void;
  /** Makes it an action of the palette, with this picture. */
  icon?: LucideIcon;
  /** Known to hands but not worth a line, such as the second key for the same thing. */
  isHidden?: boolean;
}

const editable = "input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=spinbutton]";
const typeahead = "[role=menu], [role=listbox]";

/** Plain letters belong to whoever is being typed into, and to an open dialog. */
export function belongsToTyping(target: EventTarget | null, keys: string): boolean {
  if (!(target instanceof Element) || keys.includes("$mod")) return false;
  return (
    target.closest(`${editable}, ${typeahead}`) !== null || target.closest("[role=dialog], [role=alertdialog]") !== null
  );
}

let active: readonly Shortcut[] = [];
const watchers = new Set<() => void>();

function setActive(next: readonly Shortcut[]) {
  active = next;
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};

/** Everything that can be pressed right now. */
export const useActiveShortcuts = () => useSyncExternalStore(watch, () => active);

export function useShortcuts(shortcuts: Shortcut[]) {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const signature = shortcuts.map(({ keys, label }) => `${keys}\n${label}`).join("\n");

  // biome-ignore lint/correctness/useExhaustiveDependencies: rebound when keys or words change; what they run is read when pressed
  useEffect(() => {
    const mine = latest.current.map((shortcut, index) => ({
      ...shortcut,
      run: (event: KeyboardEvent) => latest.current[index]?.run(event),
    }));
    setActive([...active, ...mine]);
    const unbind = tinykeys(
      window,
      Object.fromEntries(
        mine.map(({ keys, run }) => [
          keys,
          (event: KeyboardEvent) => {
            if (event.defaultPrevented || belongsToTyping(event.target, keys)) return;
            event.preventDefault();
            run(event);
          },
        ]),
      ),
    );
    return () => {
      unbind();
      setActive(active.filter((shortcut) => !mine.includes(shortcut)));
    };
  }, [signature]);
}
