import { useNavigate } from "@tanstack/react-router";
import { toast } from "@/components/Toast";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";

/** Begins the interest questionnaire and goes to its first question. */
export function useStart() {
  const navigate = useNavigate();
  return () =>
    void call("start_assessment", { instrument: "riasec" })
      .then(({ id }) => navigate({ to: "/assessments/$assessment", params: { assessment: id } }))
      .catch((error) => toast({ text: asIpcError(error).message, bad: true }));
}
