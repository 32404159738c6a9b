import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Maximize2, MessageSquarePlus, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { IconButton } from "@/components/IconButton";
import { t } from "@/i18n";
import type { ConversationContext } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import styles from "./Coach.module.css";
import { Conversation } from "./Conversation";

export interface OnScreen {
  /** The job that is looked at. */
  job: string | undefined;
  context: ConversationContext;
}

interface Props {
  about: OnScreen;
  onClose: () => void;
}

/** The coach beside any screen: a new conversation is about what is on it. */
export default function CoachPanel({ about, onClose }: Props) {
  const [open, setOpen] = useState<{ id: string; job: string | undefined }>();
  const panel = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  const job = useQuery({ ...ask("jobs", "get_job", { id: about.job ?? "" }), enabled: about.job !== undefined }).data;
  // A conversation about one job is not gone on with beside another.
  const id = open && (open.job === undefined || open.job === about.job) ? open.id : undefined;
  useEffect(() => panel.current?.querySelector("textarea")?.focus(), []);
  const widen = () => {
    void navigate({ to: "/coach", search: id ? { talk: id } : { job: about.job } });
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    // A menu of the panel closes before the panel does.
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside ref={panel} className={styles.panel} aria-label={t("coach.title")} onKeyDown={press}>
      <header className={styles.panelHead}>
        <h2 className={styles.panelTitle}>{t("coach.title")}</h2>
        <p className={styles.panelAbout} title={job && `${job.title}, ${job.company}`}>
          {job ? `${job.title}, ${job.company}` : t(`coach.contexts.${about.context}`)}
        </p>
        <IconButton size="small" icon={MessageSquarePlus} label={t("coach.new")} onPress={() => setOpen(undefined)} />
        <IconButton size="small" icon={Maximize2} label={t("coach.widen")} onPress={widen} />
        <IconButton size="small" icon={X} label={t("common.close")} shortcut="$mod+j" onPress={onClose} />
      </header>
      <Conversation id={id} about={about} onGo={(next) => setOpen({ id: next, job: about.job })} />
    </aside>
  );
}
