import { useNavigate } from "@tanstack/react-router";
import { ClipboardList, Compass } from "lucide-react";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import { date } from "@/i18n/format";
import type { AssessmentCard } from "@/ipc/generated/contract";
import { ListScreen } from "@/records/ListScreen";
import { rowHeight } from "@/records/RowList";
import { useRows } from "@/records/useRows";
import { assessmentLook } from "./looks";
import { assessmentsPage } from "./queries";
import { useStart } from "./useStart";

const words = (one: AssessmentCard) => ({
  id: one.id,
  name: one.title,
  icon: one.instrument === "riasec" ? Compass : ClipboardList,
  title: one.title,
  more: one.completed_at
    ? t("assessments.completedOn", { date: date(one.completed_at) })
    : t("assessments.startedOn", { date: date(one.created_at) }),
  end: <StatusBadge look={assessmentLook(one)} />,
});

/** Every questionnaire taken, or begun: a click opens its result, or goes on where it was left. */
export function AssessmentsScreen() {
  const navigate = useNavigate();
  const open = (assessment: string) => void navigate({ to: "/assessments/$assessment", params: { assessment } });
  const start = useStart();
  const rows = useRows<AssessmentCard>({ ask: assessmentsPage, rowHeight });
  return (
    <ListScreen
      title={t("assessments.title")}
      add={{ label: t("assessments.start"), icon: Compass, run: start }}
      isNarrowed={false}
      empty={{ drawing: "path", title: t("assessments.empty.title"), text: t("assessments.empty.text") }}
      rows={rows}
      words={words}
      openId={undefined}
      onOpen={open}
    />
  );
}
