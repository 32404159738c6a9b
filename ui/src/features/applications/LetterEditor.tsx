import { Wand } from "lucide-react";
import { Button } from "@/components/Button";
import { Menu } from "@/components/Menu";
import { TextArea } from "@/components/TextArea";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { LetterAngle, LetterKind } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";

const angles: LetterAngle[] = ["REQUIREMENTS", "RESULTS", "PATH"];
const notes: Exclude<LetterKind, "COVER_LETTER">[] = [
  "FOLLOW_UP",
  "THANK_YOU",
  "NEGOTIATION",
  "WITHDRAWAL",
  "REFERRAL",
];
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

interface Props {
  jobId: string;
  value: string;
  error: string | undefined;
  onChange: (text: string) => void;
  onCommit: (text: string) => void;
}

/** The letter, and drafts of it that rules put together from the profile. A draft never writes over what is there. */
export function LetterEditor({ jobId, ...letter }: Props) {
  const { value, onChange, onCommit } = letter;

  function replaceBy(text: string) {
    onChange(text);
    onCommit(text);
  }

  async function draft(kind: LetterKind, angle: LetterAngle) {
    try {
      const { text } = await call("draft_letter", { job_id: jobId, kind, angle });
      const before = value;
      replaceBy(text);
      if (before.trim()) {
        const action = { label: t("common.undo"), run: () => replaceBy(before) };
        toast({ text: t("applications.draft.replaced"), action });
      }
    } catch (error) {
      toast({ text: asIpcError(error).message, bad: true });
    }
  }

  const angleEntries = angles.map((angle) => ({
    id: angle,
    label: t(`applications.draft.angle.${angle}`),
    onAction: () => void draft("COVER_LETTER", angle),
  }));
  const noteEntries = notes.map((kind) => ({
    id: kind,
    label: t(`applications.draft.kind.${kind}`),
    onAction: () => void draft(kind, "REQUIREMENTS"),
  }));
  const count = words(value);
  return (
    <>
      <TextArea
        label={t("applications.letter")}
        rows={12}
        hint={t("applications.words", { count, n: number(count) })}
        {...letter}
      />
      <div className={styles.row}>
        <Menu
          label={t("applications.draft.fromProfile")}
          heading={t("applications.draft.heading")}
          entries={angleEntries}
          more={noteEntries}
        >
          <Button size="small" icon={Wand}>
            {t("applications.draft.fromProfile")}
          </Button>
        </Menu>
        <span className={styles.note}>{t("applications.draft.byRules")}</span>
      </div>
    </>
  );
}
