import { useNavigate } from "@tanstack/react-router";
import { ClipboardList, Compass, Plus } from "lucide-react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { PageHeader } from "@/components/PageHeader";
import { StatusBadge } from "@/components/StatusBadge";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import { date } from "@/i18n/format";
import type { AssessmentCard } from "@/ipc/generated/contract";
import { Trouble } from "@/records/QueryGate";
import { RowList, rowHeight } from "@/records/RowList";
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
  useShortcuts([{ keys: "n", label: t("assessments.start"), group: t("assessments.title"), icon: Plus, run: start }]);
  const isEmpty = rows.start.data?.total === 0;
  const add = (
    <Button variant="primary" icon={Compass} onPress={start}>
      {t("assessments.start")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("assessments.title")} count={rows.start.data?.total} actions={rows.total > 0 && add} />
      {rows.start.error && <Trouble error={rows.start.error} onRetry={() => void rows.start.refetch()} />}
      {isEmpty && (
        <EmptyState drawing="path" title={t("assessments.empty.title")} action={add}>
          {t("assessments.empty.text")}
        </EmptyState>
      )}
      {rows.total > 0 && (
        <RowList label={t("assessments.title")} rows={rows} words={words} openId={undefined} onOpen={open} />
      )}
    </>
  );
}
