import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { ArrowLeft, Pencil } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { IconButton } from "@/components/IconButton";
import { PageHeader } from "@/components/PageHeader";
import { StatusBadge } from "@/components/StatusBadge";
import { useShortcuts } from "@/components/shortcuts";
import { useNow } from "@/components/useNow";
import { t } from "@/i18n";
import type { PrepPack } from "@/ipc/generated/contract";
import { standing } from "@/records/interviewTimes";
import { interviewLook } from "@/records/looks";
import { QueryGate } from "@/records/QueryGate";
import { InterviewActions } from "../InterviewActions";
import { InterviewSheet } from "../InterviewSheet";
import { prepOf } from "../queries";
import { useInterview } from "../useInterview";
import { Afterwards } from "./Afterwards";
import { Glance } from "./Glance";
import { Likely } from "./Likely";
import { Lines } from "./Lines";
import { Notes } from "./Notes";
import styles from "./Page.module.css";
import { Wanted } from "./Wanted";

const route = getRouteApi("/interviews/$interview");

/** One interview for the minutes before it and after it. */
export function InterviewScreen() {
  const { interview: id } = route.useParams();
  const navigate = route.useNavigate();
  const router = useRouter();
  const pack = useQuery(prepOf(id));
  const [isEditing, edit] = useState(false);
  const back = () => (router.history.canGoBack() ? router.history.back() : void navigate({ to: "/interviews" }));
  useShortcuts([{ keys: "e", label: t("interviews.change"), group: t("interviews.one"), run: () => edit(true) }]);
  return (
    <>
      <QueryGate query={pack}>
        {(found) => (
          <>
            <PageHeader
              title={`${found.job.title}, ${found.job.company}`}
              actions={
                <>
                  <IconButton icon={ArrowLeft} label={t("interviews.back")} onPress={back} />
                  <Button icon={Pencil} onPress={() => edit(true)}>
                    {t("interviews.change")}
                  </Button>
                </>
              }
            >
              <StatusBadge look={interviewLook(found.interview)} />
            </PageHeader>
            <Content key={id} pack={found} />
          </>
        )}
      </QueryGate>
      {isEditing && <InterviewSheet id={id} onClose={() => edit(false)} />}
    </>
  );
}

function Content({ pack }: { pack: PrepPack }) {
  const { interview, job, likely, met, gaps, questions_to_ask, checklist } = pack;
  const now = useNow();
  const { keep, text, cancel } = useInterview(interview);
  const isOver = standing(interview, now).phase === "after" && interview.state === "SCHEDULED";
  return (
    <div className={styles.scroll}>
      <Glance interview={interview} now={now} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {isOver && <Afterwards interview={interview} company={job.company} onKept={keep} />}
          <Notes field={text("prep_notes")} />
          <Likely questions={likely} />
        </div>
        <div className={styles.side}>
          <Wanted met={met} gaps={gaps} />
          {!isOver && (
            <>
              <Lines title={t("practice.prep.ask")} lines={questions_to_ask} />
              <Lines title={t("practice.prep.checklist")} lines={checklist} />
              <InterviewActions interview={interview} onCancel={cancel} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}
