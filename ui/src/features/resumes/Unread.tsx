import { FileUp, RotateCw } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { PasswordForm } from "@/components/PasswordForm";
import { ProgressBar } from "@/components/ProgressBar";
import { t } from "@/i18n";
import { errorTitles } from "@/ipc/errors";
import { pickFiles } from "@/ipc/files";
import type { IpcError } from "@/ipc/generated/contract";
import { cancelReading, type Import, readAgain, type Stage } from "./imports";
import styles from "./Resumes.module.css";

type UnreadStage = Exclude<Stage, { stage: "review" } | { stage: "saved" }>;

interface Props {
  item: Import;
  now: UnreadStage;
  onLeave: () => void;
}

/** A file that is being read, or could not be: what that means and what to do. */
export function Unread({ item, now, onLeave }: Props) {
  const leave = <Button onPress={onLeave}>{t("resumes.leaveFile")}</Button>;
  if (now.stage === "waiting" || now.stage === "reading") {
    return (
      <div className={styles.waiting}>
        <p className={styles.waitingName}>{item.name}</p>
        <ProgressBar label={t("resumes.reading", { name: item.name })} done={0} total={null} hideLabel />
        {now.stage === "reading" ? (
          <Button onPress={() => cancelReading(now.task)}>{t("common.cancel")}</Button>
        ) : (
          leave
        )}
      </div>
    );
  }
  if (now.stage === "same") {
    return (
      <EmptyState drawing="page" title={t("resumes.same", { name: item.name })} action={leave}>
        {t("resumes.sameText", { name: now.as })}
      </EmptyState>
    );
  }
  return <Failed item={item} error={now.error} leave={leave} />;
}

function Failed({ item, error, leave }: { item: Import; error: IpcError; leave: ReactNode }) {
  if (error.field === "password") {
    return (
      <PasswordForm
        text={t("resumes.protected", { name: item.name })}
        isWrong={item.password !== undefined}
        onOpen={(password) => readAgain(item.ticket, password)}
      >
        {leave}
      </PasswordForm>
    );
  }
  const isCancelled = error.code === "cancelled";
  const canHelpItself = isCancelled || error.retryable;
  return (
    <EmptyState
      drawing={isCancelled ? "page" : "trouble"}
      title={isCancelled ? t("resumes.cancelled", { name: item.name }) : `${item.name}: ${errorTitles[error.code]}`}
      action={
        <>
          {canHelpItself ? (
            <Button variant="primary" icon={RotateCw} onPress={() => readAgain(item.ticket)}>
              {t("resumes.readAgain")}
            </Button>
          ) : (
            <Button variant="primary" icon={FileUp} onPress={() => void pickFiles()}>
              {t("resumes.chooseOther")}
            </Button>
          )}
          {leave}
        </>
      }
    >
      {isCancelled ? t("resumes.cancelledText") : error.message}
    </EmptyState>
  );
}
