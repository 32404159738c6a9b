/** What a model said of a job. It is stored as JSON with a version; a version that is not known here is not shown. */

import type { Finish } from "@/ipc/generated/contract";

export interface Opinion {
  model: string;
  text: string;
  finish: Finish;
}

export const opinionOf = (kept: unknown): Opinion | null =>
  typeof kept === "object" && kept !== null && "schema_version" in kept && kept.schema_version === 1
    ? ((kept as { opinion?: Opinion | null }).opinion ?? null)
    : null;
