import { ask } from "@/ipc/query";
import { pageSize } from "@/records/useRows";

export const assessmentsPage = (offset: number) =>
  ask("assessments", "list_assessments", { types: [], is_completed: null, offset, limit: pageSize });
export const assessmentById = (id: string) => ask("assessments", "get_assessment", { id });
export const resultOf = (id: string) => ask("assessments", "riasec_result", { id });
export const instrumentOf = (instrument: string) => ask("assessments", "get_instrument", { instrument });
