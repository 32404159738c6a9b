import { Check, CircleAlert } from "lucide-react";
import { type KeyboardEvent, memo, useState } from "react";
import { IconButton } from "@/components/IconButton";
import { LinesField } from "@/components/LinesField";
import { PartialDateField } from "@/components/PartialDateField";
import { TagsField } from "@/components/TagsField";
import { TextArea } from "@/components/TextArea";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { percent } from "@/i18n/format";
import type { ReviewField } from "./fields";
import styles from "./Review.module.css";

export interface FieldEvents {
  onWrite: (pointer: string, value: string | string[]) => void;
  onConfirm: (pointer: string) => void;
  onPoint: (pointer: string | null, by: "hover" | "focus") => void;
  /** Enter in a doubtful field: on to the next one. */
  onNext: () => void;
}

interface Props extends FieldEvents {
  field: ReviewField;
  isDoubtful: boolean;
  isSettled: boolean;
  isActive: boolean;
  /** In a narrow list the label is only for screen readers. */
  hideLabel?: boolean;
  /** What stands there while it is empty. */
  placeholder?: string;
}

/** In a longer text Enter begins a line; elsewhere it says that the value is right. */
const entersByEnter = (kind: ReviewField["kind"]) => kind !== "text" && kind !== "lines";

/** One value as it was read, beside how sure that is. It is edited where it stands. */
export const ReviewFieldRow = memo(function ReviewFieldRow(props: Props) {
  const { field, isDoubtful, isSettled, isActive, onConfirm, onPoint, onNext } = props;
  const { pointer, kind } = field;
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !isDoubtful || !entersByEnter(kind)) return;
    event.preventDefault();
    onConfirm(pointer);
    onNext();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: says where the pointer and the keyboard are; the field inside is what one uses
    <div
      className={styles.field}
      data-field={pointer}
      data-doubtful={isDoubtful || undefined}
      data-active={isActive || undefined}
      data-wide={kind === "text" || kind === "lines" || kind === "tags" || undefined}
      onMouseEnter={() => onPoint(pointer, "hover")}
      onMouseLeave={() => onPoint(null, "hover")}
      onFocus={() => onPoint(pointer, "focus")}
      onBlur={() => onPoint(null, "focus")}
      onKeyDown={press}
    >
      <Control {...props} />
      <Certainty field={field} isDoubtful={isDoubtful} isSettled={isSettled} onConfirm={onConfirm} />
    </div>
  );
});

function Control({ field, hideLabel = false, placeholder, onWrite }: Props) {
  const { pointer, label, kind, value } = field;
  const [draft, setDraft] = useState<string | string[] | null>(null);
  const shown = draft ?? value;
  const settle = (next: string | string[]) => {
    setDraft(null);
    if (next !== value) onWrite(pointer, next);
  };
  const shared = { label: t(`resumes.fields.${label}`), quiet: true, hideLabel, placeholder: placeholder ?? "—" };
  if (kind === "lines") {
    return <LinesField {...shared} rows={1} value={shown as string[]} onChange={setDraft} onCommit={settle} />;
  }
  if (kind === "tags") return <TagsField {...shared} value={shown as string[]} onChange={setDraft} onCommit={settle} />;
  const text = String(shown);
  if (kind === "text") return <TextArea {...shared} rows={1} value={text} onChange={setDraft} onCommit={settle} />;
  if (kind === "date") {
    const commit = (date: string | null) => settle(date ?? "");
    return <PartialDateField {...shared} value={text || null} onChange={() => undefined} onCommit={commit} />;
  }
  return <TextField {...shared} value={text} onChange={setDraft} onCommit={settle} />;
}

type CertaintyProps = Pick<Props, "field" | "isDoubtful" | "isSettled" | "onConfirm">;

function Certainty({
  field: { pointer, kind, confidence, isMissing, label },
  isDoubtful,
  isSettled,
  onConfirm,
}: CertaintyProps) {
  const how = confidence === null ? null : percent(confidence);
  if (isDoubtful) {
    return (
      <span className={styles.doubt} data-tone="warn">
        <CircleAlert aria-hidden strokeWidth={2} />
        {isMissing ? t("resumes.missing") : how}
        {!isMissing && (
          <IconButton
            size="small"
            icon={Check}
            label={t("resumes.isRight", { field: t(`resumes.fields.${label}`) })}
            excludeFromTabOrder={entersByEnter(kind)}
            onPress={() => onConfirm(pointer)}
          />
        )}
      </span>
    );
  }
  if (!isSettled && how === null) return <span />;
  return (
    <span className={styles.sure} title={isSettled ? t("resumes.checked") : t("resumes.sureBy", { how: how ?? "" })}>
      <Check
        aria-label={isSettled ? t("resumes.checked") : t("resumes.sure")}
        strokeWidth={2}
        data-settled={isSettled || undefined}
      />
    </span>
  );
}
