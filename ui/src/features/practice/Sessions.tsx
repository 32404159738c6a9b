import { useNavigate } from "@tanstack/react-router";
import { Mic } from "lucide-react";
import { t } from "@/i18n";
import { date, number } from "@/i18n/format";
import type { MockInterviewCard } from "@/ipc/generated/contract";
import { ListScreen } from "@/records/ListScreen";
import { rowHeight } from "@/records/RowList";
import { useRows } from "@/records/useRows";
import { NewPracticeDialog } from "./NewPracticeDialog";
import styles from "./Practice.module.css";
import type { View } from "./PracticeScreen";
import { sessionsPage } from "./queries";
import { Trend } from "./Trend";

const words = (one: MockInterviewCard) => ({
  id: one.id,
  name: one.title,
  icon: Mic,
  title: one.target_role && one.target_role !== one.title ? `${one.target_role}, ${one.title}` : one.title,
  more: t("practice.sessionMore", {
    type: t(`words.InterviewType.${one.interview_type}`),
    difficulty: t(`words.Difficulty.${one.difficulty}`),
    date: date(one.completed_at ?? one.created_at),
  }),
  end: <span className={styles.figure}>{standing(one)}</span>,
});

function standing({ is_completed, overall_score }: MockInterviewCard): string {
  if (!is_completed) return t("practice.inProgress");
  if (overall_score === null) return t("practice.notJudged");
  return t("practice.score", { score: number(Math.round(overall_score)) });
}

/** Every session, the latest first: a click opens its report, or goes on where it was left. */
export function Sessions({ search, change, parts }: View) {
  const navigate = useNavigate();
  const open = (session: string) => void navigate({ to: "/practice/$session", params: { session } });
  const rows = useRows<MockInterviewCard>({ ask: sessionsPage, rowHeight });
  return (
    <ListScreen
      title={t("practice.title")}
      add={{ label: t("practice.add"), run: () => change({ new: true }) }}
      parts={parts}
      isNarrowed={false}
      empty={{ drawing: "path", title: t("practice.empty.title"), text: t("practice.empty.text") }}
      above={<Trend />}
      rows={rows}
      words={words}
      openId={undefined}
      onOpen={open}
    >
      {search.new && (
        <NewPracticeDialog
          job={search.job ?? null}
          type={search.type ?? "BEHAVIORAL"}
          onClose={() => change({ new: undefined, job: undefined, type: undefined })}
        />
      )}
    </ListScreen>
  );
}
