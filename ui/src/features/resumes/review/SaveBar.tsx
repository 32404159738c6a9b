import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Checkbox } from "@/components/Checkbox";
import { Select } from "@/components/Select";
import { TextField } from "@/components/TextField";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { ResumeCard, ResumeReview } from "@/ipc/generated/contract";
import { askOn } from "@/ipc/query";
import { intend, markSaved } from "../imports";
import { anyResumes } from "../queries";
import type { Draft } from "./draft";
import { willFill } from "./filledSentence";
import styles from "./Review.module.css";
import { firstIntent, type Intent, misfits, wanted } from "./saving";

interface Props {
  review: ResumeReview;
  draft: Draft;
  intent: Intent | undefined;
}

/** Where the reviewed file goes, in words, before it goes there. */
export function SaveBar(props: Props) {
  const there = useQuery(anyResumes());
  if (!there.data) return <footer className={styles.save} />;
  return <SaveForm {...props} there={there.data.items} />;
}

function SaveForm({ review, draft, intent: said, there }: Props & { there: ResumeCard[] }) {
  const [offered] = useState(() => firstIntent(review, draft, there));
  const intent = said ?? offered;
  const change = (changes: Partial<Intent>) => intend(review.ticket, { ...intent, ...changes });
  const input = wanted(review, draft, intent);
  const save = useMutation({
    mutationFn: () => call("save_resume", input),
    onSuccess: (saved) => markSaved(review.ticket, saved),
    onError: (error) => toast({ text: error.message, bad: true }),
  });

  // Once it is being saved there is nothing left to preview, and the reading is gone.
  const preview = useQuery({
    ...askOn("resumes", "preview_resume", input, ["profile"]),
    enabled: !save.isPending && !save.isSuccess && intent.fillProfile && intent.title.trim() !== "",
    gcTime: 0,
  });
  const filled = intent.fillProfile ? preview.data?.filled : null;
  const earlier = there.find(({ id }) => id === intent.replaces);

  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <div className={styles.saveFields}>
        <TextField
          label={t("resumes.fields.resumeTitle")}
          value={intent.title}
          onChange={(title) => change({ title })}
        />
        <Select
          label={t("resumes.saveAs")}
          options={[
            { id: "", label: t("resumes.asNew") },
            ...there.map(({ id, title }) => ({ id, label: t("resumes.asVersion", { title }) })),
          ]}
          value={intent.replaces ?? ""}
          onChange={(replaces) => change({ replaces: replaces || null })}
        />
      </div>
      <div className={styles.saveChecks}>
        <Checkbox isSelected={intent.makePrimary} onChange={(makePrimary) => change({ makePrimary })}>
          {t("resumes.makePrimary")}
        </Checkbox>
        <Checkbox isSelected={intent.fillProfile} onChange={(fillProfile) => change({ fillProfile })}>
          {t("resumes.fillProfile")}
        </Checkbox>
      </div>
      <p className={styles.goes}>
        {earlier
          ? t("resumes.goesVersion", { title: earlier.title, version: earlier.version + 1 })
          : t("resumes.goesNew", { title: intent.title })}{" "}
        {filled && [willFill(filled), ...misfits(input.resume, filled)].join(" ")}
      </p>
      <Button type="submit" variant="primary" isDisabled={save.isPending || intent.title.trim() === ""}>
        {earlier ? t("resumes.saveVersion") : t("resumes.saveNew")}
      </Button>
    </form>
  );
}
