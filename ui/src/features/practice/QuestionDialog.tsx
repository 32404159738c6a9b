import { useQuery } from "@tanstack/react-query";
import { Star, Trash2 } from "lucide-react";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { FilterChip } from "@/components/FilterChip";
import { Select } from "@/components/Select";
import { TextArea } from "@/components/TextArea";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { AskableQuestion, QuestionFields } from "@/ipc/generated/contract";
import detail from "@/records/Detail.module.css";
import { deleteRecord } from "@/records/deleting";
import { FormDialog } from "@/records/FormDialog";
import { optionsOf } from "@/records/options";
import { useForm } from "@/records/useForm";
import styles from "./Practice.module.css";
import { storiesForQuestion } from "./queries";

interface Props {
  /** None: a new one of one's own. */
  question: AskableQuestion | null;
  onClose: () => void;
}

export function QuestionDialog({ question, onClose }: Props) {
  return question && question.own === null ? (
    <FromBank question={question} onClose={onClose} />
  ) : (
    <Own question={question} onClose={onClose} />
  );
}

/** A question of the bank is read and kept as a favourite, not changed. */
function FromBank({ question, onClose }: { question: AskableQuestion; onClose: () => void }) {
  return (
    <Dialog
      title={t("practice.bank.edit")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Favourite question={question} />
          <Button variant="primary" onPress={onClose}>
            {t("common.close")}
          </Button>
        </>
      }
    >
      <div className={styles.form} data-selectable>
        <p className={styles.cardTitle}>{question.text}</p>
        <p>
          <span className={styles.quiet}>{t("practice.report.shows")}: </span>
          {question.shows}
        </p>
        <p className={styles.quiet}>{question.competencies.map((one) => t(`words.Competency.${one}`)).join(", ")}</p>
        <Fitting question={question.key} />
      </div>
    </Dialog>
  );
}

function Favourite({ question: { key, text, is_favourite } }: { question: AskableQuestion }) {
  const favour = () =>
    void call("favour_question", { key, is_favourite: !is_favourite }).catch((error) =>
      toast({ text: asIpcError(error).message, bad: true }),
    );
  return (
    <Button
      icon={Star}
      aria-label={t(is_favourite ? "practice.bank.unfavour" : "practice.bank.favour", { question: text })}
      aria-pressed={is_favourite}
      onPress={favour}
    >
      {t("practice.bank.favourites")}
    </Button>
  );
}

function Fitting({ question }: { question: string }) {
  const stories = useQuery(storiesForQuestion(question)).data ?? [];
  return (
    <section>
      <h3 className={styles.heading}>{t("practice.bank.fits")}</h3>
      {stories.length === 0 && <p className={styles.quiet}>{t("practice.bank.noStory")}</p>}
      <ul className={styles.bullets}>
        {stories.map(({ story }) => (
          <li key={story.id}>{story.title}</li>
        ))}
      </ul>
    </section>
  );
}

const empty: QuestionFields = {
  text: "",
  shows: null,
  interview_type: "BEHAVIORAL",
  difficulty: "MEDIUM",
  role_family: "ANY",
  competencies: [],
  is_favourite: false,
};

function fieldsOf({
  text,
  shows,
  interview_type,
  difficulty,
  role_family,
  competencies,
  is_favourite,
}: AskableQuestion) {
  return { text, shows, interview_type, difficulty, role_family, competencies, is_favourite };
}

function Own({ question, onClose }: Props) {
  const own = question?.own ?? null;
  const send = (fields: QuestionFields) =>
    own ? call("update_question", { id: own, changes: fields }) : call("create_question", fields);
  const form = useForm(question ? fieldsOf(question) : empty, send, onClose);
  const { field, values } = form;
  const shows = field("shows");
  const competencies = field("competencies");
  const pick = <K extends "interview_type" | "difficulty" | "role_family">(name: K) => {
    const { value, onChange, error } = field(name);
    return { value, error, onChange: (next: QuestionFields[K] | null) => next && onChange(next) };
  };
  const remove = (id: string) => deleteRecord("question", id, values.text).then((gone) => gone && onClose());
  return (
    <FormDialog
      title={t(own ? "practice.bank.edit" : "practice.bank.add")}
      send={t(own ? "common.save" : "common.add")}
      form={form}
      isReady={values.text.trim() !== ""}
      aside={
        own && (
          <Button variant="quiet" icon={Trash2} onPress={() => void remove(own)}>
            {t("common.delete")}
          </Button>
        )
      }
      onClose={onClose}
    >
      <TextArea
        label={t("practice.bank.text")}
        placeholder={t("practice.bank.example")}
        isRequired
        autoFocus
        rows={2}
        {...field("text")}
      />
      <TextArea
        label={t("practice.bank.shows")}
        rows={2}
        value={shows.value ?? ""}
        error={shows.error}
        onChange={(next) => shows.onChange(next || null)}
      />
      <div className={detail.pair}>
        <Select label={t("practice.bank.type")} options={optionsOf("InterviewType")} {...pick("interview_type")} />
        <Select label={t("practice.bank.difficulty")} options={optionsOf("Difficulty")} {...pick("difficulty")} />
        <Select label={t("practice.bank.family")} options={optionsOf("RoleFamily")} {...pick("role_family")} />
      </div>
      <div>
        <FilterChip
          label={t("practice.bank.competencies")}
          options={optionsOf("Competency")}
          selected={competencies.value}
          onChange={competencies.onChange}
        />
      </div>
    </FormDialog>
  );
}
