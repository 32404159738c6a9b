import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import styles from "./overlay.module.css";

interface Props {
  label: string;
  onClose: () => void;
  /** Enter while nothing inside has the keyboard: opens the whole page. */
  onEnter?: () => void;
  children: ReactNode;
}

const overlays = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox]";

/** Details beside the list they come from. Not modal: the list stays alive, and Esc closes from either side. */
export function Sheet({ label, onClose, onEnter, children }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest(overlays) !== null;
      if (event.key === "Escape" && !event.defaultPrevented && !isElsewhere) close.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);

  // A layout effect, because its clean-up still sees where the keyboard was before the sheet is gone.
  useLayoutEffect(() => {
    const element = sheet.current;
    const before = document.activeElement;
    element?.focus();
    return () => {
      const wasInside = element?.contains(document.activeElement);
      if (wasInside && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.target === sheet.current) onEnter?.();
  };
  return (
    <aside ref={sheet} className={styles.sheet} aria-label={label} tabIndex={-1} onKeyDown={press}>
      {children}
    </aside>
  );
}
