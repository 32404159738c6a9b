import { getRouteApi } from "@tanstack/react-router";
import { FilterChip } from "@/components/FilterChip";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import { date } from "@/i18n/format";
import type { ApplicationCard } from "@/ipc/generated/contract";
import { ListScreen } from "@/records/ListScreen";
import { applicationLook } from "@/records/looks";
import { optionsOf } from "@/records/options";
import { rowHeight } from "@/records/RowList";
import { useRows } from "@/records/useRows";
import { ApplicationSheet } from "./ApplicationSheet";
import type { ApplicationsSearch } from "./addresses";
import { NewApplicationDialog } from "./NewApplicationDialog";
import { applicationsPage, queryOf } from "./queries";

const route = getRouteApi("/applications");

const words = (one: ApplicationCard) => ({
  id: one.id,
  name: one.job.company,
  title: one.job.title,
  more: [
    one.job.company,
    one.submitted_at ? t("applications.sentOn", { date: date(one.submitted_at) }) : null,
    one.follow_up_date ? t("applications.followUpOn", { date: date(one.follow_up_date) }) : null,
    one.has_cover_letter ? t("applications.withLetter") : null,
  ]
    .filter(Boolean)
    .join(" · "),
  end: <StatusBadge look={applicationLook(one.status)} />,
});

export function ApplicationsScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changes: Partial<ApplicationsSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changes }), replace: true });
  const rows = useRows<ApplicationCard>({ ask: applicationsPage(queryOf(search)), rowHeight });
  return (
    <ListScreen
      title={t("applications.title")}
      add={{ label: t("applications.add"), run: () => change({ new: true }) }}
      search={{ label: t("applications.filter"), value: search.text, onChange: (text) => change({ text }) }}
      narrowing={
        <FilterChip
          label={t("applications.status")}
          options={optionsOf("ApplicationStatus")}
          selected={search.status ?? []}
          onChange={(status) => change({ status: status.length > 0 ? status : undefined })}
        />
      }
      isNarrowed={Boolean(search.text || search.status)}
      empty={{ drawing: "envelope", title: t("applications.empty.title"), text: t("applications.empty.text") }}
      rows={rows}
      words={words}
      openId={search.open}
      onOpen={(open) => change({ open })}
    >
      {search.open && <ApplicationSheet id={search.open} onClose={() => change({ open: undefined })} />}
      {search.new && (
        <NewApplicationDialog
          onClose={() => change({ new: undefined })}
          onMade={(open) => change({ new: undefined, open })}
        />
      )}
    </ListScreen>
  );
}
