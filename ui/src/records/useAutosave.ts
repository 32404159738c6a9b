import { useState } from "react";
import { asIpcError } from "@/ipc/errors";
import { type Drafts, noDrafts, refused, saved, typed } from "./drafts";

interface Bound<V> {
  value: V;
  onChange: (value: V) => void;
  onCommit: (value: V) => void;
  error: string | undefined;
}

type TextKey<T> = { [K in keyof T]: string | null extends T[K] ? K : never }[keyof T];

/**
 * Edits a stored record in place: a field shows what is being typed, saves itself when it is left, and keeps what was
 * typed, with the reason under it, when the core refuses.
 */
export function useAutosave<T extends object>(record: T, save: (changes: Partial<T>) => Promise<unknown>) {
  const [drafts, setDrafts] = useState<Drafts<T>>(noDrafts);

  async function commit<K extends keyof T>(name: K, value: T[K]) {
    if (value === record[name]) return setDrafts((now) => saved(now, name, value));
    try {
      await save({ [name]: value } as unknown as Partial<T>);
      setDrafts((now) => saved(now, name, value));
    } catch (error) {
      setDrafts((now) => refused(now, asIpcError(error), Object.keys(record) as (keyof T)[], name));
    }
  }

  const field = <K extends keyof T>(name: K): Bound<T[K]> => ({
    value: name in drafts.values ? (drafts.values[name] as T[K]) : record[name],
    onChange: (value) => setDrafts((now) => typed(now, name, value)),
    onCommit: (value) => void commit(name, value),
    error: drafts.errors[name],
  });

  /** A text that the record keeps as null when it is empty. */
  const text = (name: TextKey<T>): Bound<string> => {
    const { value, onChange, onCommit, error } = field(name as keyof T) as unknown as Bound<string | null>;
    return {
      value: value ?? "",
      onChange: (next) => onChange(next || null),
      onCommit: (next) => onCommit(next || null),
      error,
    };
  };

  return { field, text };
}
