import { getRouteApi } from "@tanstack/react-router";
import type { JobsSearch } from "./addresses";

const route = getRouteApi("/jobs");

/** The address of the Jobs screen, and how to change a part of it. Typing and filtering leave no trail for Back. */
export function useJobsSearch() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changes: Partial<JobsSearch>, trail: "push" | "replace" = "replace") =>
    void navigate({ search: (now) => ({ ...now, ...changes }), replace: trail === "replace" });
  return { search, change, navigate };
}
