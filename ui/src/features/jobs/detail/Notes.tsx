import { useQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { Button } from "@/components/Button";
import { IconButton } from "@/components/IconButton";
import { RelativeTime } from "@/components/RelativeTime";
import { TextArea } from "@/components/TextArea";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Note, NoteFields } from "@/ipc/generated/contract";
import { deleteRecord } from "@/records/deleting";
import { QueryGate } from "@/records/QueryGate";
import { useAutosave } from "@/records/useAutosave";
import { useForm } from "@/records/useForm";
import { notesOn, useSaveNote } from "../queries";
import styles from "./Detail.module.css";
import own from "./Notes.module.css";

function Written({ note }: { note: Note }) {
  const { field } = useAutosave<NoteFields>(note, useSaveNote(note));
  return (
    <li className={own.note}>
      <div className={own.body}>
        <TextArea label={t("jobs.note")} hideLabel quiet rows={1} {...field("body")} />
        <p className={own.when}>
          <RelativeTime at={note.updated_at} />
        </p>
      </div>
      <IconButton
        size="small"
        icon={Trash2}
        label={t("jobs.deleteNote")}
        onPress={() => void deleteRecord("note", note.id, t("jobs.note"))}
      />
    </li>
  );
}

function Compose({ job }: { job: string }) {
  const send = ({ body }: { body: string }) => call("create_note", { job_id: job, body });
  const { field, values, submit, isPending, clear } = useForm({ body: "" }, send, () => clear());
  return (
    <form
      className={own.compose}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextArea label={t("jobs.newNote")} hideLabel rows={2} placeholder={t("jobs.noteHint")} {...field("body")} />
      {values.body.trim() && (
        <Button size="small" type="submit" isDisabled={isPending}>
          {t("jobs.addNote")}
        </Button>
      )}
    </form>
  );
}

/** What the person wants to remember about this job, the last edited first. */
export function Notes({ job }: { job: string }) {
  const notes = useQuery(notesOn(job));
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionTitle}>{t("jobs.notes")}</h2>
      <Compose job={job} />
      <QueryGate query={notes} lines={2}>
        {({ items }) => (
          <ul className={own.list}>
            {items.map((note) => (
              <Written key={note.id} note={note} />
            ))}
          </ul>
        )}
      </QueryGate>
    </section>
  );
}
