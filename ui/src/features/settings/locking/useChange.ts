import { useState } from "react";
import { toast } from "@/components/Toast";
import { useForm } from "@/records/useForm";

/** A change that is asked for in a dialog: its fields, whether it is open, and what is said when it is done. */
export function useChange<T extends Record<string, string>, R>(
  empty: T,
  send: (values: T) => Promise<R>,
  said: (result: R) => string,
) {
  const [isOpen, setOpen] = useState(false);
  const form = useForm<T, R>(empty, send, (result) => {
    close();
    toast({ text: said(result) });
  });
  const close = () => {
    setOpen(false);
    // What was typed is secret; nothing of it waits for the next time.
    form.clear();
  };
  const isReady = Object.values(form.values).every((value) => value !== "");
  return { ...form, isOpen, isReady, open: () => setOpen(true), close };
}
