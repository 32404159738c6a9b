import { useEffect, useRef } from "react";
import { belongsToTyping } from "@/components/shortcuts";
import { type PastedJob, pastedJob } from "./posting";

/** Hands over the job in a text that is pasted outside any field. Files are taken in elsewhere. */
export function usePastedJob(take: (job: PastedJob) => void) {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      if (event.defaultPrevented || belongsToTyping(event.target, "")) return;
      const job = pastedJob(event.clipboardData?.getData("text/plain") ?? "");
      if (!job) return;
      event.preventDefault();
      latest.current(job);
    };
    window.addEventListener("paste", pasted);
    return () => window.removeEventListener("paste", pasted);
  }, []);
}
