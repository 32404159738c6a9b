import { useQuery } from "@tanstack/react-query";
import { Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Segments } from "@/components/Segments";
import { TextArea } from "@/components/TextArea";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { DocumentFields, Interview, InterviewAnswer } from "@/ipc/generated/contract";
import detail from "@/records/Detail.module.css";
import { optionsOf } from "@/records/options";
import { useForm } from "@/records/useForm";
import { thanksFor } from "../queries";
import styles from "./Page.module.css";

interface Props {
  interview: Interview;
  company: string;
  onKept: (answer: InterviewAnswer) => void;
}

/** How it went, what they said and the note of thanks, in one go while it is fresh. */
export function Afterwards({ interview, company, onKept }: Props) {
  const { id, outcome, feedback } = interview;
  const thanks = useThanks(interview, company);
  const before = { outcome, feedback: feedback ?? "" };
  const send = async (values: typeof before) => {
    await thanks.keep();
    return call("record_outcome", { id, ...values });
  };
  const { field, values, submit, isPending, problem } = useForm(before, send, (answer) => {
    onKept(answer);
    toast({ text: t("interviews.after.kept") });
  });
  const copy = async () => {
    await navigator.clipboard.writeText(thanks.text);
    toast({ text: t("common.copied") });
  };
  const isChanged = thanks.isChanged || JSON.stringify(values) !== JSON.stringify(before);
  return (
    <section className={styles.after} aria-label={t("interviews.after.title")}>
      <h2 className={styles.heading}>{t("interviews.after.title")}</h2>
      <Segments
        label={t("interviews.outcome")}
        options={optionsOf("InterviewOutcome")}
        selected={values.outcome}
        onSelect={field("outcome").onChange}
      />
      <TextArea
        label={t("interviews.feedback")}
        placeholder={t("interviews.after.feedbackHint")}
        rows={4}
        {...field("feedback")}
      />
      <TextArea
        label={t("interviews.after.thanks")}
        hint={t("interviews.after.thanksHint")}
        rows={6}
        value={thanks.text}
        onChange={thanks.write}
      />
      {problem && (
        <p className={detail.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={detail.row}>
        <Button variant="primary" isDisabled={isPending || !isChanged} onPress={submit}>
          {t("common.save")}
        </Button>
        <Button icon={Copy} isDisabled={!thanks.text} onPress={() => void copy()}>
          {t("interviews.after.copy")}
        </Button>
      </div>
    </section>
  );
}

/** The note of thanks: as the rules drafted it, until the person writes on it; then it is kept with the job's papers. */
function useThanks({ job_id }: Interview, company: string) {
  const draft = useQuery(thanksFor(job_id)).data?.text ?? "";
  const [written, write] = useState<string | null>(null);
  const [kept, setKept] = useState<{ id: string; content: string } | null>(null);
  const isChanged = Boolean(written?.trim()) && written !== kept?.content;
  async function keep() {
    if (!isChanged || written === null) return;
    const fields: Partial<DocumentFields> = {
      title: t("interviews.after.document", { company }),
      document_type: "OTHER",
      job_id,
      content: written,
    };
    const { id } = kept
      ? await call("update_document", { id: kept.id, changes: { content: written } })
      : await call("create_document", { fields });
    setKept({ id, content: written });
  }
  return { text: written ?? draft, write, isChanged, keep };
}
