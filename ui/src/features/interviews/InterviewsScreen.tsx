import { getRouteApi } from "@tanstack/react-router";
import { RelativeTime } from "@/components/RelativeTime";
import { Segments } from "@/components/Segments";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import type { InterviewCard } from "@/ipc/generated/contract";
import { ListScreen } from "@/records/ListScreen";
import { interviewLook } from "@/records/looks";
import { rowHeight } from "@/records/RowList";
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
  return (
    <ListScreen
      title={t("interviews.title")}
      add={{ label: t("interviews.add"), run: () => change({ new: true }) }}
      search={{ label: t("interviews.filter"), value: search.text, onChange: (text) => change({ text }) }}
      parts={
        <Segments
          label={t("interviews.when")}
          options={[
            { id: "upcoming", label: t("interviews.upcoming") },
            { id: "past", label: t("interviews.past") },
          ]}
          selected={search.past ? "past" : "upcoming"}
          onSelect={(side) => change({ past: side === "past" || undefined })}
        />
      }
      isNarrowed={Boolean(search.text)}
      empty={{
        drawing: "calendar",
        title: t("interviews.empty.title"),
        text: t(search.past ? "interviews.nothingPast" : "interviews.empty.text"),
      }}
      rows={rows}
      words={words}
      openId={search.open}
      onOpen={(open) => change({ open })}
    >
      {search.open && <InterviewSheet id={search.open} onClose={() => change({ open: undefined })} />}
      {search.new && (
        <NewInterviewDialog
          onClose={() => change({ new: undefined })}
          onMade={(open) => change({ new: undefined, open, past: undefined })}
        />
      )}
    </ListScreen>
  );
}
