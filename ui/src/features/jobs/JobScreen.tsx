import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { VisuallyHidden } from "react-aria-components";
import { IconButton } from "@/components/IconButton";
import { t } from "@/i18n";
import { QueryGate } from "@/records/QueryGate";
import styles from "./detail/Detail.module.css";
import { JobDetail } from "./detail/JobDetail";
import { JobMenu } from "./detail/JobMenu";
import MoveDialogs from "./MoveDialogs";
import { jobById } from "./queries";
import { useMoving } from "./useMoving";

const route = getRouteApi("/jobs/$job");

/** A job as a page of its own. */
export function JobScreen() {
  const { job: id } = route.useParams();
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const router = useRouter();
  const job = useQuery(jobById(id));
  const moving = useMoving();
  const back = () => (router.history.canGoBack() ? router.history.back() : void navigate({ to: "/jobs" }));
  return (
    <div className={`${styles.detail} ${styles.page}`}>
      <VisuallyHidden elementType="h1">{job.data?.title ?? t("jobs.title")}</VisuallyHidden>
      <QueryGate query={job}>
        {(data) => (
          <JobDetail
            key={id}
            job={data}
            tab={tab ?? "overview"}
            onTab={(next) => void navigate({ search: { tab: next }, replace: true })}
            moving={moving}
            actions={
              <>
                <JobMenu job={data} moving={moving} onGone={back} />
                <IconButton icon={ArrowLeft} label={t("jobs.back")} onPress={back} />
              </>
            }
          />
        )}
      </QueryGate>
      <MoveDialogs moving={moving} />
    </div>
  );
}
