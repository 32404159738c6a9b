import type { JsonValue } from "@/ipc/generated/contract";

export function SourceNote(_: { source: JsonValue | null }) {
  return null;
}
