import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { ArrowLeft, Printer, Trash2 } from "lucide-react";
import { IconButton } from "@/components/IconButton";
import { PageHeader } from "@/components/PageHeader";
import { t } from "@/i18n";
import type { MockInterview } from "@/ipc/generated/contract";
import { deleteRecord } from "@/records/deleting";
import { QueryGate } from "@/records/QueryGate";
import styles from "./Practice.module.css";
import { sessionById } from "./queries";
import { Report } from "./Report";
import { Session } from "./Session";

const route = getRouteApi("/practice/$session");

/** One session on a page of its own: its next question, or what came of it. */
export function SessionScreen() {
  const { session: id } = route.useParams();
  const session = useQuery(sessionById(id));
  return (
    <QueryGate query={session}>
      {(found) => (
        <>
          <Head interview={found.interview} />
          <div className={styles.scroll}>
            {found.interview.is_completed || !found.interview.plan ? (
              <Report interview={found.interview} />
            ) : (
              <Session key={id} session={found} />
            )}
          </div>
        </>
      )}
    </QueryGate>
  );
}

function Head({ interview: { id, title, target_role, is_completed } }: { interview: MockInterview }) {
  const navigate = useNavigate();
  const leave = () => void navigate({ to: "/practice" });
  return (
    <PageHeader
      title={target_role && target_role !== title ? `${target_role}, ${title}` : title}
      actions={
        <>
          <IconButton icon={ArrowLeft} label={t("practice.session.all")} onPress={leave} />
          {is_completed && (
            <IconButton icon={Printer} label={t("practice.prep.print")} onPress={() => window.print()} />
          )}
          <IconButton
            icon={Trash2}
            label={t("common.delete")}
            onPress={() => void deleteRecord("mock_interview", id, title).then((gone) => gone && leave())}
          />
        </>
      }
    />
  );
}
