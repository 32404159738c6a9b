import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Archive, ArchiveRestore, Download, Ellipsis, Trash2 } from "lucide-react";
import { IconButton } from "@/components/IconButton";
import { Menu } from "@/components/Menu";
import { Select } from "@/components/Select";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { saveText } from "@/ipc/files";
import type { Conversation, ConversationContext } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { deleteRecord } from "@/records/deleting";
import { JobField } from "@/records/JobField";
import { useAutosave } from "@/records/useAutosave";
import styles from "./Coach.module.css";
import { changeTalk } from "./queries";

const contexts: ConversationContext[] = [
  "general",
  "job_search",
  "interview_prep",
  "resume_review",
  "salary_negotiation",
  "career_change",
  "skill_development",
];

/** What a conversation is called and about, and the rarer things one does with it. */
export function TalkHead({ talk, onGone }: { talk: Conversation; onGone: () => void }) {
  const { field } = useAutosave(talk, (changes) => changeTalk(talk.id, changes));
  const context = field("context");
  const save = async () => {
    const { file_name, text } = await call("export_conversation", { id: talk.id });
    await saveText(file_name, text);
  };
  const remove = async () => {
    if (await deleteRecord("conversation", talk.id, talk.title)) onGone();
  };
  return (
    <header className={styles.talkHead}>
      <TextField label={t("coach.talkTitle")} hideLabel {...field("title")} />
      <Select
        label={t("coach.context")}
        hideLabel
        options={contexts.map((id) => ({ id, label: t(`coach.contexts.${id}`) }))}
        {...context}
        onChange={(chosen) => chosen && context.onChange(chosen)}
        onCommit={(chosen) => chosen && context.onCommit(chosen)}
      />
      {talk.job_id ? (
        <JobLink id={talk.job_id} />
      ) : (
        <JobField
          label={t("coach.job")}
          hideLabel
          value={null}
          onChange={(job_id) => job_id && void changeTalk(talk.id, { job_id })}
        />
      )}
      <Menu
        label={t("common.more")}
        entries={[
          { id: "export", label: t("coach.export"), icon: Download, onAction: () => void save() },
          {
            id: "archive",
            label: t(talk.archived ? "coach.unarchive" : "coach.archive"),
            icon: talk.archived ? ArchiveRestore : Archive,
            onAction: () => void changeTalk(talk.id, { archived: !talk.archived }),
          },
          { id: "delete", label: t("common.delete"), icon: Trash2, danger: true, onAction: () => void remove() },
        ]}
      >
        <IconButton icon={Ellipsis} label={t("common.more")} />
      </Menu>
    </header>
  );
}

function JobLink({ id }: { id: string }) {
  const job = useQuery(ask("jobs", "get_job", { id })).data;
  return (
    <Link to="/jobs/$job" params={{ job: id }} className={styles.jobLink}>
      {job ? `${job.title}, ${job.company}` : t("coach.job")}
    </Link>
  );
}
