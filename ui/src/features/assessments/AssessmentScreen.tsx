import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { ArrowLeft, Trash2 } from "lucide-react";
import { IconButton } from "@/components/IconButton";
import { PageHeader } from "@/components/PageHeader";
import { t } from "@/i18n";
import type { Assessment } from "@/ipc/generated/contract";
import { deleteRecord } from "@/records/deleting";
import { QueryGate } from "@/records/QueryGate";
import styles from "./Assessments.module.css";
import { Questionnaire } from "./Questionnaire";
import { assessmentById, instrumentOf, resultOf } from "./queries";
import { RiasecReport } from "./RiasecReport";

const route = getRouteApi("/assessments/$assessment");

/** One assessment on a page of its own: its next question, or what came of it. */
export function AssessmentScreen() {
  const { assessment: id } = route.useParams();
  const assessment = useQuery(assessmentById(id));
  return (
    <QueryGate query={assessment}>
      {(found) => (
        <>
          <Head assessment={found} />
          <div className={styles.scroll}>
            <Content assessment={found} />
          </div>
        </>
      )}
    </QueryGate>
  );
}

function Head({ assessment: { id, title } }: { assessment: Assessment }) {
  const navigate = useNavigate();
  const leave = () => void navigate({ to: "/assessments" });
  return (
    <PageHeader
      title={title}
      actions={
        <>
          <IconButton icon={ArrowLeft} label={t("assessments.all")} onPress={leave} />
          <IconButton
            icon={Trash2}
            label={t("common.delete")}
            onPress={() => void deleteRecord("assessment", id, title).then((gone) => gone && leave())}
          />
        </>
      }
    />
  );
}

function Content({ assessment }: { assessment: Assessment }) {
  if (assessment.instrument !== "riasec") return <Elsewhere assessment={assessment} />;
  return assessment.is_completed ? <Report id={assessment.id} /> : <Questions assessment={assessment} />;
}

function Questions({ assessment }: { assessment: Assessment }) {
  const instrument = useQuery(instrumentOf("riasec"));
  return (
    <QueryGate query={instrument}>
      {(found) => <Questionnaire key={assessment.id} assessment={assessment} instrument={found} />}
    </QueryGate>
  );
}

function Report({ id }: { id: string }) {
  const result = useQuery(resultOf(id));
  return <QueryGate query={result}>{(found) => <RiasecReport result={found} />}</QueryGate>;
}

/** A result that came from elsewhere: what was noted of it. */
function Elsewhere({ assessment: { description, recommendations } }: { assessment: Assessment }) {
  return (
    <article className={styles.page}>
      <p>{description ?? t("assessments.nothingNoted")}</p>
      {recommendations.length > 0 && (
        <ul className={styles.bullets}>
          {recommendations.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
