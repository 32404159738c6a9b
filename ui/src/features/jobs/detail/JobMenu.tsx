import { useNavigate } from "@tanstack/react-router";
import { Archive, ArchiveRestore, ArrowRightLeft, Ellipsis, MessagesSquare, Trash2 } from "lucide-react";
import { IconButton } from "@/components/IconButton";
import { Menu } from "@/components/Menu";
import { t } from "@/i18n";
import type { Job } from "@/ipc/generated/contract";
import { deleteRecord } from "@/records/deleting";
import { useSaveJob } from "../queries";
import type { Moving } from "../useMoving";

/** The rarer things one does with a job. */
export function JobMenu({ job, moving, onGone }: { job: Job; moving: Moving; onGone: () => void }) {
  const navigate = useNavigate();
  const save = useSaveJob(job.id);
  const remove = async () => {
    if (await deleteRecord("job", job.id, job.title)) onGone();
  };
  return (
    <Menu
      label={t("common.more")}
      entries={[
        {
          id: "move",
          label: t("jobs.moveTo"),
          icon: ArrowRightLeft,
          shortcut: "m",
          onAction: () => moving.choose([job]),
        },
        {
          id: "coach",
          label: t("jobs.askCoach"),
          icon: MessagesSquare,
          onAction: () => void navigate({ to: "/coach", search: { job: job.id } }),
        },
        {
          id: "archive",
          label: t(job.archived ? "jobs.unarchive" : "jobs.archive"),
          icon: job.archived ? ArchiveRestore : Archive,
          onAction: () => void save({ archived: !job.archived }),
        },
        { id: "delete", label: t("common.delete"), icon: Trash2, danger: true, onAction: () => void remove() },
      ]}
    >
      <IconButton icon={Ellipsis} label={t("common.more")} />
    </Menu>
  );
}
