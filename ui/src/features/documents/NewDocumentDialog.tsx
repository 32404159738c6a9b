import { Paperclip } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Chip } from "@/components/Chip";
import { Select } from "@/components/Select";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { DocumentFields, Ticket } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";
import { FormDialog } from "@/records/FormDialog";
import { JobField } from "@/records/JobField";
import { optionsOf } from "@/records/options";
import { useForm } from "@/records/useForm";
import { usePickedFile } from "./usePickedFile";

const empty: DocumentFields = { title: "", document_type: "COVER_LETTER", job_id: null, content: null };

export function NewDocumentDialog({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const [file, setFile] = useState<Ticket | null>(null);
  const pick = usePickedFile(setFile);
  const send = (fields: DocumentFields) =>
    call("create_document", file ? { fields: { ...fields, content: null }, ticket: file.ticket } : { fields });
  const form = useForm(empty, send, ({ id }) => onMade(id));
  const { field, values } = form;
  const type = field("document_type");
  const content = field("content");
  return (
    <FormDialog
      title={t("documents.add")}
      send={t("common.add")}
      form={form}
      isReady={file !== null || (values.title.trim() !== "" && values.content !== null)}
      onClose={onClose}
    >
      <TextField
        label={t("documents.name")}
        autoFocus
        isRequired={file === null}
        {...(file ? { hint: t("documents.nameOfFile") } : {})}
        {...field("title")}
      />
      <div className={styles.pair}>
        <Select
          label={t("documents.type")}
          options={optionsOf("DocumentType")}
          {...type}
          onChange={(chosen) => chosen && type.onChange(chosen)}
        />
        <JobField label={t("documents.job")} {...field("job_id")} />
      </div>
      {!file && (
        <TextArea
          label={t("documents.content")}
          rows={6}
          {...content}
          value={content.value ?? ""}
          onChange={(text) => content.onChange(text || null)}
        />
      )}
      <div className={styles.row}>
        {file ? (
          <Chip label={file.name} onRemove={() => setFile(null)}>
            {file.name}
          </Chip>
        ) : (
          <Button icon={Paperclip} onPress={pick}>
            {t("documents.pick")}
          </Button>
        )}
      </div>
    </FormDialog>
  );
}
