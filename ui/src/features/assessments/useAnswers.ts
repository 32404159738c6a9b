import { useRef, useState } from "react";
import { toast } from "@/components/Toast";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { Assessment } from "@/ipc/generated/contract";
import { firstOpen } from "./answers";

/** The answers as they are given: shown at once, sent one after the other, so that quick keys never overtake each other. */
export function useAnswers({ id, answers }: Assessment, items: string[]) {
  const [given, setGiven] = useState<Record<string, number>>(answers?.given ?? {});
  const [at, setAt] = useState(() => firstOpen(items, answers?.given ?? {}));
  const [isFinishing, setFinishing] = useState(false);
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  const say = (error: unknown) => toast({ text: asIpcError(error).message, bad: true });

  const answer = (value: number) => {
    const item = items[at];
    if (item === undefined) return;
    setGiven((now) => ({ ...now, [item]: value }));
    setAt(at + 1);
    sending.current = sending.current.then(() => call("answer_items", { id, answers: { [item]: value } })).catch(say);
  };
  const finish = () => {
    setFinishing(true);
    sending.current
      .then(() => call("complete_assessment", { id }))
      .catch((error) => {
        say(error);
        setAt(firstOpen(items, given));
      })
      .finally(() => setFinishing(false));
  };
  return { given, at, go: setAt, answer, finish, isFinishing };
}
