import { Link } from "@tanstack/react-router";
import { RelativeTime } from "@/components/RelativeTime";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import type { InterviewCard } from "@/ipc/generated/contract";
import { interviewLook } from "@/records/looks";
import own from "./Related.module.css";

/** The conversations about this job, with the clock of the place they happen at. */
export function Interviews({ interviews }: { interviews: InterviewCard[] }) {
  return (
    <ul className={own.list}>
      {interviews.map((interview) => (
        <li key={interview.id} className={own.row}>
          <span className={own.words}>
            <Link to="/interviews/$interview" params={{ interview: interview.id }}>
              {t(`words.InterviewType.${interview.interview_type}`)}, <RelativeTime at={interview.scheduled_at} />
            </Link>
            <span className={own.more}>
              {[
                t("jobs.round", { round: interview.round }),
                `${interview.wall_time.replace("T", " ").slice(0, 16)} ${interview.time_zone}`,
                interview.location,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </span>
          <StatusBadge look={interviewLook(interview)} />
        </li>
      ))}
    </ul>
  );
}
