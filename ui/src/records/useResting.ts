import { useEffect, useRef } from "react";

interface Bound {
  value: string;
  onChange: (value: string) => void;
  onCommit: (value: string) => void;
  error: string | undefined;
}

/** How long typing must rest before it is saved, in milliseconds. */
const rest = 800;

/** For a long text, which may be written for minutes: it is saved whenever typing rests, and when its screen goes. */
export function useResting(field: Bound): Bound {
  const timer = useRef<number | undefined>(undefined);
  const unsaved = useRef<string | null>(null);
  const save = useRef(() => {});
  save.current = () => {
    window.clearTimeout(timer.current);
    const text = unsaved.current;
    unsaved.current = null;
    if (text !== null) field.onCommit(text);
  };
  useEffect(() => () => save.current(), []);
  return {
    ...field,
    onChange: (text) => {
      field.onChange(text);
      unsaved.current = text;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => save.current(), rest);
    },
    onCommit: () => save.current(),
  };
}
