/** When this window was last looked at, so that Today can say what is new since. It belongs to the window, not to the vault. */

interface Visit {
  /** When the last visit before this one ended; none at the first. */
  since: string | null;
  /** When Today was last looked at. */
  seen: string;
}

/** Looking again within these hours is still the same visit. */
const sameVisit = 4 * 3_600_000;

const isVisit = (value: unknown): value is Visit =>
  typeof value === "object" && value !== null && "seen" in value && typeof value.seen === "string" && "since" in value;

/** The visit that looking now belongs to. */
export function visitAt(now: Date, before: Visit | null): Visit {
  const seen = now.toISOString();
  if (!before) return { since: null, seen };
  const isSame = now.getTime() - new Date(before.seen).getTime() < sameVisit;
  return { since: isSame ? before.since : before.seen, seen };
}

const place = "today.visit";

function kept(): Visit | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place) ?? "null");
    return isVisit(value) ? value : null;
  } catch {
    return null;
  }
}

/** Notes this visit; says since when things are new. */
export function visit(now = new Date()): string | null {
  const current = visitAt(now, kept());
  localStorage.setItem(place, JSON.stringify(current));
  return current.since;
}
