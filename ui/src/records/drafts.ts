/** The arithmetic of editing: what the person has typed over a record, and what the core said about it. */
import type { IpcError } from "@/ipc/generated/contract";

export interface Drafts<T> {
  values: Partial<T>;
  errors: Partial<Record<keyof T, string>>;
}

export const noDrafts = <T>(): Drafts<T> => ({ values: {}, errors: {} });

export function typed<T, K extends keyof T>(drafts: Drafts<T>, name: K, value: T[K]): Drafts<T> {
  const { [name]: _, ...errors } = drafts.errors;
  return { values: { ...drafts.values, [name]: value }, errors: errors as Drafts<T>["errors"] };
}

/** The record now says the same, unless more was typed while it was being saved. */
export function saved<T, K extends keyof T>(drafts: Drafts<T>, name: K, value: T[K]): Drafts<T> {
  if (drafts.values[name] !== value) return drafts;
  const { [name]: _, ...values } = drafts.values;
  return { ...drafts, values: values as Partial<T> };
}

/** A refusal stands under the field it names, or under the one that was being saved. */
export function refused<T>(
  drafts: Drafts<T>,
  error: IpcError,
  names: readonly (keyof T)[],
  fallback?: keyof T,
): Drafts<T> {
  const named = names.find((name) => name === error.field?.split(".")[0]) ?? fallback;
  return named === undefined ? drafts : { ...drafts, errors: { ...drafts.errors, [named]: error.message } };
}
