/** What an entry says of where it came from. */
import type { JsonValue } from "@/ipc/generated/contract";

/** The resume it was read from. */
export function resumeOf(source: JsonValue | null): string | null {
  if (source === null || typeof source !== "object" || Array.isArray(source)) return null;
  return typeof source.resume_id === "string" ? source.resume_id : null;
}
