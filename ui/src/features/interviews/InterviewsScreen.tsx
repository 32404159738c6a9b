import { getRouteApi } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { PageHeader } from "@/components/PageHeader";
import { RelativeTime } from "@/components/RelativeTime";
import { SearchField } from "@/components/SearchField";
import { Segments } from "@/components/Segments";
import { StatusBadge } from "@/components/StatusBadge";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import type { InterviewCard } from "@/ipc/generated/contract";
import { interviewLook } from "@/records/looks";
import { Trouble } from "@/records/QueryGate";
import { RowList, rowHeight } from "@/records/RowList";
import { useRows } from "@/records/useRows";
import type { InterviewsSearch } from "./addresses";
import { InterviewSheet } from "./InterviewSheet";
import { NewInterviewDialog } from "./NewInterviewDialog";
import { interviewsPage, queryOf } from "./queries";
import { hereOf, thereOf } from "./when";

const route = getRouteApi("/interviews");

function words(one: InterviewCard) {
  const here = hereOf(one.scheduled_at, one.time_zone);
  return {
    id: one.id,
    name: one.job.company,
    title: `${one.job.title}, ${one.job.company}`,
    more: [
      `${thereOf(one.scheduled_at, one.time_zone)} ${one.time_zone}`,
      here && t("interviews.here", { when: here }),
      t(`words.InterviewType.${one.interview_type}`),
      t("interviews.roundN", { round: one.round }),
      one.location,
    ]
      .filter(Boolean)
      .join(" · "),
    end: (
      <>
        <RelativeTime at={one.scheduled_at} />
        <StatusBadge look={interviewLook(one)} />
      </>
    ),
  };
}

export function InterviewsScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changes: Partial<InterviewsSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changes }), replace: true });
  const rows = useRows<InterviewCard>({ ask: interviewsPage(queryOf(search)), rowHeight });
  const startNew = () => change({ new: true });
  useShortcuts([{ keys: "n", label: t("interviews.add"), group: t("interviews.title"), icon: Plus, run: startNew }]);
  const isEmpty = rows.start.data?.total === 0;
  const add = (
    <Button variant="primary" icon={Plus} onPress={startNew}>
      {t("interviews.add")}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t("interviews.title")}
        count={rows.start.data?.total}
        actions={
          <>
            <SearchField
              label={t("interviews.filter")}
              placeholder={t("interviews.filter")}
              value={search.text ?? ""}
              onChange={(text) => change({ text: text || undefined })}
            />
            {!isEmpty && add}
          </>
        }
      >
        <Segments
          label={t("interviews.when")}
          options={[
            { id: "upcoming", label: t("interviews.upcoming") },
            { id: "past", label: t("interviews.past") },
          ]}
          selected={search.past ? "past" : "upcoming"}
          onSelect={(side) => change({ past: side === "past" || undefined })}
        />
      </PageHeader>
      {rows.start.error && <Trouble error={rows.start.error} onRetry={() => void rows.start.refetch()} />}
      {isEmpty && (
        <EmptyState
          drawing="calendar"
          title={search.text ? t("common.noMatches") : t("interviews.empty.title")}
          action={add}
        >
          {t(search.past ? "interviews.nothingPast" : "interviews.empty.text")}
        </EmptyState>
      )}
      {rows.total > 0 && (
        <RowList
          label={t("interviews.title")}
          rows={rows}
          words={words}
          openId={search.open}
          onOpen={(open) => change({ open })}
        />
      )}
      {search.open && <InterviewSheet id={search.open} onClose={() => change({ open: undefined })} />}
      {search.new && (
        <NewInterviewDialog
          onClose={() => change({ new: undefined })}
          onMade={(open) => change({ new: undefined, open, past: undefined })}
        />
      )}
    </>
  );
}
