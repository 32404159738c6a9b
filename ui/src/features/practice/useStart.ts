import { useNavigate } from "@tanstack/react-router";
import { toast } from "@/components/Toast";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { NewPractice } from "@/ipc/generated/contract";

/** Sets a session up and goes to its first question. */
export function useStart() {
  const navigate = useNavigate();
  return (wanted: NewPractice) =>
    void call("start_practice", wanted)
      .then(({ interview }) => navigate({ to: "/practice/$session", params: { session: interview.id } }))
      .catch((error) => toast({ text: asIpcError(error).message, bad: true }));
}
