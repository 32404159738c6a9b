import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { asIpcError } from "@/ipc/errors";
import { type Drafts, noDrafts, refused, typed } from "./drafts";

/** Fills in a new record and sends it as a whole; a refusal stands under the field it names, or is `problem`. */
export function useForm<T extends object, R>(empty: T, send: (values: T) => Promise<R>, done: (result: R) => void) {
  const [drafts, setDrafts] = useState<Drafts<T>>(noDrafts);
  const values: T = { ...empty, ...drafts.values };
  const names = Object.keys(empty) as (keyof T)[];
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => send(values),
    onSuccess: done,
    onError: (failure) => setDrafts((now) => refused(now, asIpcError(failure), names)),
  });
  const isUnderField = error?.field !== undefined && names.some((name) => name === error.field?.split(".")[0]);

  const field = <K extends keyof T>(name: K) => ({
    value: values[name],
    onChange: (value: T[K]) => setDrafts((now) => typed(now, name, value)),
    error: drafts.errors[name],
  });

  const clear = () => setDrafts(noDrafts);

  return {
    field,
    values,
    submit: () => mutate(),
    clear,
    isPending,
    problem: error && !isUnderField ? error.message : null,
  };
}
