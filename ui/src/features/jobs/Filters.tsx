import { Button } from "@/components/Button";
import { ToggleChip } from "@/components/Chip";
import { FilterChip } from "@/components/FilterChip";
import { t } from "@/i18n";
import { optionsOf } from "@/records/options";
import type { JobsSearch } from "./addresses";
import styles from "./JobsScreen.module.css";
import { SavedViews } from "./views/SavedViews";

const none: Partial<JobsSearch> = {
  text: undefined,
  status: undefined,
  mode: undefined,
  type: undefined,
  due: undefined,
  match: undefined,
  archived: undefined,
};

export const isFiltered = (search: JobsSearch) =>
  (Object.keys(none) as (keyof JobsSearch)[]).some((name) => search[name] !== undefined);

/** What the chip for good matches asks for. */
const goodMatch = 60;

const orNothing = <T,>(values: T[]) => (values.length > 0 ? values : undefined);

interface Props {
  search: JobsSearch;
  /** What the address leaves to the preference. */
  view: "board" | "table";
  onChange: (changes: Partial<JobsSearch>) => void;
}

export function Filters({ search, view, onChange }: Props) {
  return (
    <div className={styles.bar} role="toolbar" aria-label={t("jobs.filter")}>
      <FilterChip
        label={t("jobs.filters.status")}
        options={optionsOf("JobStatus")}
        selected={search.status ?? []}
        onChange={(status) => onChange({ status: orNothing(status) })}
      />
      <FilterChip
        label={t("jobs.filters.mode")}
        options={optionsOf("WorkMode")}
        selected={search.mode ?? []}
        onChange={(mode) => onChange({ mode: orNothing(mode) })}
      />
      <FilterChip
        label={t("jobs.filters.type")}
        options={optionsOf("JobType")}
        selected={search.type ?? []}
        onChange={(type) => onChange({ type: orNothing(type) })}
      />
      <ToggleChip isSelected={search.due ?? false} onChange={(on) => onChange({ due: on || undefined })}>
        {t("jobs.filters.due")}
      </ToggleChip>
      <ToggleChip
        isSelected={search.match !== undefined}
        onChange={(on) => onChange({ match: on ? goodMatch : undefined })}
      >
        {t("jobs.filters.match", { score: search.match ?? goodMatch })}
      </ToggleChip>
      <ToggleChip isSelected={search.archived ?? false} onChange={(on) => onChange({ archived: on || undefined })}>
        {t("jobs.filters.archived")}
      </ToggleChip>
      {isFiltered(search) && (
        <Button size="small" variant="quiet" onPress={() => onChange(none)}>
          {t("jobs.filters.clear")}
        </Button>
      )}
      <SavedViews search={{ ...search, view }} onChange={onChange} />
    </div>
  );
}
