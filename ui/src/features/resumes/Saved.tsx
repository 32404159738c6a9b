import { useNavigate } from "@tanstack/react-router";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { t } from "@/i18n";
import type { Filled, ResumeId } from "@/ipc/generated/contract";
import type { Import } from "./imports";
import { hasFilled } from "./review/filledSentence";

interface Props {
  id: ResumeId;
  title: string;
  filled: Filled | null;
  /** What still waits to be looked over. */
  next: Import | undefined;
  onNext: (ticket: string) => void;
}

/** Says what became of a file, and where one may go from here. */
export function Saved({ id, title, filled, next, onNext }: Props) {
  const navigate = useNavigate();
  const isLast = next === undefined;
  return (
    <EmptyState
      drawing="page"
      title={t("resumes.saved", { title })}
      action={
        <>
          <Button onPress={() => void navigate({ to: "/jobs" })}>{t("resumes.goToJobs")}</Button>
          <Button onPress={() => void navigate({ to: "/resumes/$resume", params: { resume: id } })}>
            {t("resumes.openResume")}
          </Button>
          {isLast ? (
            <Button variant="primary" onPress={() => void navigate({ to: "/profile" })}>
              {t("resumes.openProfile")}
            </Button>
          ) : (
            <Button variant="primary" onPress={() => onNext(next.ticket)}>
              {t("resumes.nextFile", { name: next.name })}
            </Button>
          )}
        </>
      }
    >
      {filled ? hasFilled(filled) : t("resumes.savedText")}
    </EmptyState>
  );
}
