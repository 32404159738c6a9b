import { ListBox, ListBoxItem } from "react-aria-components";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import list from "@/components/list.module.css";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";
import type { JobStatus } from "@/ipc/generated/contract";
import { jobLook } from "@/records/looks";
import { allStatuses } from "./flow";
import type { Moving } from "./useMoving";

/** "Move to…" and the question before a closed job is opened again. */
export default function MoveDialogs({ moving }: { moving: Moving }) {
  const { choosing, choose, moveAll, reopening, reopen, keepClosed } = moving;
  const only = choosing?.length === 1 ? choosing[0] : undefined;
  const chosen = (status: JobStatus) => {
    choose(null);
    if (choosing) moveAll(choosing, status);
  };
  return (
    <>
      <Dialog
        title={only ? t("jobs.moveOne", { title: only.title }) : t("jobs.moveMany", { count: choosing?.length ?? 0 })}
        isOpen={choosing !== null}
        onClose={() => choose(null)}
      >
        <ListBox
          aria-label={t("jobs.moveTo")}
          className={list.list}
          autoFocus
          onAction={(key) => chosen(key as JobStatus)}
        >
          {allStatuses.map((status) => (
            <ListBoxItem
              key={status}
              id={status}
              textValue={jobLook(status).label}
              className={list.item}
              isDisabled={only?.status === status}
            >
              <StatusBadge look={jobLook(status)} bare />
            </ListBoxItem>
          ))}
        </ListBox>
      </Dialog>
      <Dialog
        role="alertdialog"
        title={t("jobs.reopenTitle")}
        isOpen={reopening !== null}
        onClose={keepClosed}
        footer={
          <>
            <Button onPress={keepClosed}>{t("jobs.keepClosed")}</Button>
            <Button variant="primary" onPress={reopen}>
              {t("jobs.reopen")}
            </Button>
          </>
        }
      >
        {reopening && (
          <p>
            {t("jobs.reopenText", {
              title: reopening.job.title,
              from: jobLook(reopening.job.status).label,
              to: jobLook(reopening.to).label,
            })}
          </p>
        )}
      </Dialog>
    </>
  );
}
