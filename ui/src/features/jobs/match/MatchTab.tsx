import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Ban, TriangleAlert } from "lucide-react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { t } from "@/i18n";
import type { Job, JobMatch } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import detail from "../detail/Detail.module.css";
import { matchOf } from "../queries";
import styles from "./Match.module.css";
import { Next } from "./Next";
import { OpinionOfModel } from "./OpinionOfModel";
import { Requirements } from "./Requirements";
import { Score } from "./Score";

interface Props {
  job: Job;
  /** Shows the posting, where its text can be pasted. */
  onPosting: () => void;
}

/** How well the job fits: what rules on this computer compute, line by line, and, kept apart, what a model says. */
export function MatchTab({ job, onPosting }: Props) {
  const match = useQuery(matchOf(job.id));
  return (
    <QueryGate query={match} lines={8}>
      {(data) =>
        data.gap === "POSTING" ? (
          <EmptyState
            drawing="page"
            title={t("jobs.match.noPosting.title")}
            action={
              <Button variant="primary" onPress={onPosting}>
                {t("jobs.match.noPosting.action")}
              </Button>
            }
          >
            {t("jobs.match.noPosting.text")}
          </EmptyState>
        ) : (
          <div className={detail.overview}>
            {data.gap === "PROFILE" && <NoProfile />}
            <Explained {...data} />
            <Concerns concerns={data.concerns} />
            <OpinionOfModel job={job} />
          </div>
        )
      }
    </QueryGate>
  );
}

function NoProfile() {
  return (
    <p className={styles.line} data-tone="info">
      <TriangleAlert aria-hidden strokeWidth={1.75} />
      <span>
        {t("jobs.match.noProfile")} <Link to="/profile">{t("jobs.match.toProfile")}</Link>
      </span>
    </p>
  );
}

function Explained({ matched, parts, sources }: JobMatch) {
  if (!matched) return null;
  return (
    <>
      {matched.gates.length > 0 && (
        <ul className={styles.list} aria-label={t("jobs.match.gates")}>
          {matched.gates.map(({ kind, text }) => (
            <li key={kind} className={styles.gate} data-tone="bad">
              <Ban aria-hidden strokeWidth={1.75} />
              {text}
            </li>
          ))}
        </ul>
      )}
      <Score matched={matched} parts={parts} />
      <Requirements requirements={matched.requirements} sources={sources} />
      <Next matched={matched} />
    </>
  );
}

function Concerns({ concerns }: { concerns: string[] }) {
  if (concerns.length === 0) return null;
  return (
    <section className={detail.section}>
      <h2 className={detail.sectionTitle}>{t("jobs.concerns")}</h2>
      <ul className={styles.list}>
        {concerns.map((concern) => (
          <li key={concern} className={styles.line} data-tone="warn">
            <TriangleAlert aria-hidden strokeWidth={1.75} />
            {concern}
          </li>
        ))}
      </ul>
    </section>
  );
}
