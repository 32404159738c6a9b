import { getRouteApi } from "@tanstack/react-router";
import { Segments } from "@/components/Segments";
import { t } from "@/i18n";
import type { PracticeSearch } from "./addresses";
import { Questions } from "./Questions";
import { Sessions } from "./Sessions";
import { Stories } from "./Stories";

const route = getRouteApi("/practice");

export interface View {
  search: PracticeSearch;
  change: (changes: Partial<PracticeSearch>) => void;
  /** The switch between the three. */
  parts: React.ReactNode;
}

const shows = { sessions: Sessions, questions: Questions, stories: Stories };

/** Sessions with their trend, the questions, and the stories to answer them with. */
export function PracticeScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const view = search.view ?? "sessions";
  const Shown = shows[view];
  const parts = (
    <Segments
      label={t("practice.view")}
      options={(["sessions", "questions", "stories"] as const).map((id) => ({ id, label: t(`practice.${id}`) }))}
      selected={view}
      onSelect={(next) => void navigate({ search: next === "sessions" ? {} : { view: next }, replace: true })}
    />
  );
  return (
    <Shown
      search={search}
      change={(changes) => void navigate({ search: (now) => ({ ...now, ...changes }), replace: true })}
      parts={parts}
    />
  );
}
