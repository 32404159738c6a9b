import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import styles from "./overlay.module.css";

interface Props {
  label: string;
  onClose: () => void;
  /** Enter while nothing inside has the keyboard: opens the whole page. */
  onEnter?: () => void;
  children: ReactNode;
}

/** Details beside the list they come from. Not modal: the list stays alive, and Esc goes back to it. */
export function Sheet({ label, onClose, onEnter, children }: Props) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const press = (event: KeyboardEvent) => {
    // A menu or calendar opened from the sheet lies outside of it and takes Esc for itself.
    if (event.defaultPrevented || !sheet.current?.contains(event.target as Node)) return;
    if (event.key === "Escape") onClose();
    if (event.key === "Enter" && event.target === sheet.current) onEnter?.();
  };
  return (
    <aside ref={sheet} className={styles.sheet} aria-label={label} tabIndex={-1} onKeyDown={press}>
      {children}
    </aside>
  );
}
