import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { CalendarRange, List } from "lucide-react";
import { Segments } from "@/components/Segments";
import { t } from "@/i18n";
import type { InterviewCard } from "@/ipc/generated/contract";
import { ListScreen } from "@/records/ListScreen";
import { rowHeight } from "@/records/RowList";
import { useRows } from "@/records/useRows";
import type { InterviewsSearch } from "./addresses";
import { agendaWords } from "./agenda";
import { BackgroundQuestion } from "./BackgroundQuestion";
import { InterviewSheet } from "./InterviewSheet";
import { NewInterviewDialog } from "./NewInterviewDialog";
import { interviewsPage, queryOf, reminderChoices, settings } from "./queries";
import { Week } from "./Week";

const route = getRouteApi("/interviews");

/** Every interview: what comes next day by day, what lies behind, or a week with its hours. */
export function InterviewsScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = useNavigate();
  const start = useQuery(settings).data?.week_start ?? "MONDAY";
  const change = (changes: Partial<InterviewsSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changes }), replace: true });
  const rows = useRows<InterviewCard>({ ask: interviewsPage(queryOf(search)), rowHeight });
  const open = (id: string | undefined) => change({ open: id });
  const background = useQuery(reminderChoices).data?.background;
  const isWeek = search.view === "week";
  return (
    <ListScreen
      title={t("interviews.title")}
      add={{ label: t("interviews.add"), run: () => change({ new: true }) }}
      search={{ label: t("interviews.filter"), value: search.text, onChange: (text) => change({ text }) }}
      parts={<Views search={search} onChange={change} />}
      isNarrowed={Boolean(search.text)}
      empty={{
        drawing: "calendar",
        title: t("interviews.empty.title"),
        text: t(search.past ? "interviews.nothingPast" : "interviews.empty.text"),
      }}
      rows={rows}
      words={agendaWords(rows)}
      instead={
        isWeek ? (
          <Week
            day={search.day}
            start={start}
            text={search.text}
            openId={search.open}
            onOpen={open}
            onDay={(day) => change({ day })}
          />
        ) : undefined
      }
      openId={search.open}
      onOpen={open}
    >
      {search.open && (
        <InterviewSheet
          id={search.open}
          onClose={() => open(undefined)}
          onPage={(interview) => void go({ to: "/interviews/$interview", params: { interview } })}
        />
      )}
      {search.new && (
        <NewInterviewDialog
          onClose={() => change({ new: undefined })}
          onMade={({ id, scheduled_at }) =>
            change({
              new: undefined,
              open: id,
              past: undefined,
              agreed: new Date(scheduled_at) > new Date() || undefined,
            })
          }
        />
      )}
      {search.agreed && background === null && <BackgroundQuestion onClose={() => change({ agreed: undefined })} />}
    </ListScreen>
  );
}

interface ViewsProps {
  search: InterviewsSearch;
  onChange: (changes: Partial<InterviewsSearch>) => void;
}

/** How they are seen; as a list, also on which side of now. */
function Views({ search, onChange }: ViewsProps) {
  const isWeek = search.view === "week";
  return (
    <>
      <Segments
        label={t("interviews.view")}
        options={[
          { id: "agenda", label: t("interviews.agenda"), icon: List },
          { id: "week", label: t("interviews.week"), icon: CalendarRange },
        ]}
        selected={isWeek ? "week" : "agenda"}
        onSelect={(view) => onChange({ view: view === "week" ? "week" : undefined, day: undefined })}
      />
      {!isWeek && (
        <Segments
          label={t("interviews.when")}
          options={[
            { id: "upcoming", label: t("interviews.upcoming") },
            { id: "past", label: t("interviews.past") },
          ]}
          selected={search.past ? "past" : "upcoming"}
          onSelect={(side) => onChange({ past: side === "past" || undefined })}
        />
      )}
    </>
  );
}
