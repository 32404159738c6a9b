import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { PracticeSession } from "@/ipc/generated/contract";
import { sessionById } from "./queries";

/** How long typing must rest before it is kept, in milliseconds. */
const rest = 800;

/** The answer as it is typed, kept while typing rests; and the steps of a session, one after the other. */
export function useSession({ interview: { id, draft } }: PracticeSession) {
  const client = useQueryClient();
  const [text, setText] = useState(draft ?? "");
  const [keeping, setKeeping] = useState("");
  const [isBusy, setBusy] = useState(false);
  const waiting = useRef<number | undefined>(undefined);
  const unsaved = useRef<string | null>(null);
  const sending = useRef<Promise<unknown>>(Promise.resolve());

  const keep = () => {
    window.clearTimeout(waiting.current);
    const typed = unsaved.current;
    if (typed === null) return sending.current;
    unsaved.current = null;
    sending.current = sending.current
      .then(() => call("save_answer_draft", { id, text: typed }))
      .then(() => setKeeping(t("practice.session.kept")))
      .catch((error) => setKeeping(t("practice.session.notKept", { message: asIpcError(error).message })));
    return sending.current;
  };
  // What was typed last must not go when the screen does.
  const leave = useRef(keep);
  leave.current = keep;
  useEffect(() => () => void leave.current(), []);

  const type = (next: string) => {
    setText(next);
    setKeeping(t("practice.session.keeping"));
    unsaved.current = next;
    window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => leave.current(), rest);
  };

  const step = async (take: () => Promise<PracticeSession>) => {
    setBusy(true);
    try {
      await keep();
      const after = await take();
      client.setQueryData(sessionById(id).queryKey, after);
      setText(after.interview.draft ?? "");
      setKeeping("");
    } catch (error) {
      toast({ text: asIpcError(error).message, bad: true });
    } finally {
      setBusy(false);
    }
  };
  const answer = (words: string) => {
    unsaved.current = null;
    return step(() => call("answer_question", { id, text: words }));
  };
  const finish = () =>
    step(async () => {
      // An answer that was begun counts.
      if (text.trim()) await call("answer_question", { id, text });
      return call("finish_practice", { id });
    });
  return {
    text,
    type,
    keeping,
    isBusy,
    next: () => void (text.trim() && !isBusy && answer(text)),
    skip: () => void answer(""),
    finish: () => void finish(),
    setRunning: (is_running: boolean) => void step(() => call("set_practice_clock", { id, is_running })),
  };
}
