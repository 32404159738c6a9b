import { getRouteApi } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { FilterChip } from "@/components/FilterChip";
import { PageHeader } from "@/components/PageHeader";
import { SearchField } from "@/components/SearchField";
import { StatusBadge } from "@/components/StatusBadge";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import { date } from "@/i18n/format";
import type { ApplicationCard } from "@/ipc/generated/contract";
import { applicationLook } from "@/records/looks";
import { optionsOf } from "@/records/options";
import { Trouble } from "@/records/QueryGate";
import { RowList, rowHeight } from "@/records/RowList";
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
  const startNew = () => change({ new: true });
  useShortcuts([
    { keys: "n", label: t("applications.add"), group: t("applications.title"), icon: Plus, run: startNew },
  ]);

  const isFiltered = Boolean(search.text || search.status);
  const add = (
    <Button variant="primary" icon={Plus} onPress={startNew}>
      {t("applications.add")}
    </Button>
  );
  const isEmpty = rows.start.data?.total === 0;
  return (
    <>
      <PageHeader
        title={t("applications.title")}
        count={rows.start.data?.total}
        actions={
          !(isEmpty && !isFiltered) && (
            <>
              <SearchField
                label={t("applications.filter")}
                placeholder={t("applications.filter")}
                value={search.text ?? ""}
                onChange={(text) => change({ text: text || undefined })}
              />
              {add}
            </>
          )
        }
      >
        <FilterChip
          label={t("applications.status")}
          options={optionsOf("ApplicationStatus")}
          selected={search.status ?? []}
          onChange={(status) => change({ status: status.length > 0 ? status : undefined })}
        />
      </PageHeader>
      {rows.start.error && <Trouble error={rows.start.error} onRetry={() => void rows.start.refetch()} />}
      {isEmpty && (
        <EmptyState
          drawing={isFiltered ? "search" : "envelope"}
          title={t(isFiltered ? "common.noMatches" : "applications.empty.title")}
          action={isFiltered ? undefined : add}
        >
          {t(isFiltered ? "applications.loosen" : "applications.empty.text")}
        </EmptyState>
      )}
      {rows.total > 0 && (
        <RowList
          label={t("applications.title")}
          rows={rows}
          words={words}
          openId={search.open}
          onOpen={(open) => change({ open })}
        />
      )}
      {search.open && <ApplicationSheet id={search.open} onClose={() => change({ open: undefined })} />}
      {search.new && (
        <NewApplicationDialog
          onClose={() => change({ new: undefined })}
          onMade={(open) => change({ new: undefined, open })}
        />
      )}
    </>
  );
}
