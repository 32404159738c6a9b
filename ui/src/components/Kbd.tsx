import styles from "./Kbd.module.css";
import { isMac } from "./platform";

const symbols: Record<string, string> = isMac
  ? { $mod: "⌘", Shift: "⇧", Alt: "⌥", Control: "⌃", Enter: "↵" }
  : { $mod: "Ctrl", Control: "Ctrl", Enter: "↵" };

const arrows: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", Escape: "Esc" };

/** Shows a tinykeys binding, such as `$mod+k` or `g j`. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keys
        .replace(/^Shift\+(?=\W$)/, "")
        .split(/[+ ]/)
        .map((key) => (
          <kbd key={key} className={styles.key}>
            {symbols[key] ?? arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key)}
          </kbd>
        ))}
    </span>
  );
}
