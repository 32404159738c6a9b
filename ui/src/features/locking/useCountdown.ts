import { useEffect, useState } from "react";

/** Whole seconds left of a wait that was said just now; `said` is another object each time it is said anew. */
export function useCountdown(said: { wait_seconds: number }): number {
  const [state, setState] = useState({ said, left: said.wait_seconds });
  if (state.said !== said) setState({ said, left: said.wait_seconds });
  const { left } = state;
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setState({ said, left: left - 1 }), 1000);
    return () => clearTimeout(timer);
  }, [said, left]);
  return left;
}
