import { useEffect } from "react";
import { call } from "@/ipc/call";

const rarelyEnough = 20_000;

/** Tells the core that somebody is at the keyboard, now and then while somebody is. */
export function useActivity(isWanted: boolean) {
  useEffect(() => {
    if (!isWanted) return;
    let told = Number.NEGATIVE_INFINITY;
    const tell = () => {
      if (performance.now() - told < rarelyEnough) return;
      told = performance.now();
      // What cannot be told only locks the vault a little early.
      call("report_activity", null).catch(() => undefined);
    };
    const signs = ["pointerdown", "keydown", "wheel"] as const;
    for (const sign of signs) window.addEventListener(sign, tell, { passive: true, capture: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, tell, { capture: true });
    };
  }, [isWanted]);
}
