import { useEffect, useState } from "react";

const minute = 60_000;

/** The time, told anew as each minute begins, and at once when the window is looked at again. */
export function useNow(): Date {
  const [now, tell] = useState(() => new Date());
  useEffect(() => {
    let next: number;
    const tick = () => {
      window.clearTimeout(next);
      tell(new Date());
      next = window.setTimeout(tick, minute - (Date.now() % minute));
    };
    next = window.setTimeout(tick, minute - (Date.now() % minute));
    document.addEventListener("visibilitychange", tick);
    return () => {
      window.clearTimeout(next);
      document.removeEventListener("visibilitychange", tick);
    };
  }, []);
  return now;
}
