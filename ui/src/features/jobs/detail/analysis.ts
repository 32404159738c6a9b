/** What the core found in a posting. It is stored as JSON with a version; a version that is not known here is not shown. */

import type { Finish } from "@/ipc/generated/contract";

export interface Requirement {
  text: string;
  must: boolean;
  years: number | null;
  covered_by: string[];
}

export interface JobAnalysis {
  schema_version: 1;
  made_at: string;
  requirements: Requirement[];
  concerns: string[];
  opinion: { model: string; text: string; finish: Finish } | null;
}

export const analysisOf = (kept: unknown): JobAnalysis | null =>
  typeof kept === "object" && kept !== null && "schema_version" in kept && kept.schema_version === 1
    ? (kept as JobAnalysis)
    : null;
