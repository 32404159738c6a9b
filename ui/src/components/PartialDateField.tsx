import { useState } from "react";
import { t } from "@/i18n";
import { type Precision, partialDate, precisionOf, readPartialDate } from "@/i18n/partialDate";
import type { FieldProps } from "./field";
import { TextField } from "./TextField";

interface Props extends FieldProps<string | null> {
  /** The only part of a date that fits here; without it, any. */
  only?: Precision | undefined;
}

/** A date of which perhaps only the year or the month is known, `2019-03`, written as people write it. */
export function PartialDateField({ value, onChange, onCommit, only, error, ...rest }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();

  function settle(written: string) {
    if (text === null) return;
    const meant = written.trim() === "" ? null : readPartialDate(written);
    if (meant === undefined) return setProblem(t("common.dateUnclear"));
    if (meant !== null && only && precisionOf(meant) !== only) return setProblem(t(`common.dateOnly.${only}`));
    setText(null);
    onChange(meant);
    onCommit?.(meant);
  }

  return (
    <TextField
      {...rest}
      error={problem ?? error}
      value={text ?? (value ? partialDate(value) : "")}
      onChange={(next) => {
        setProblem(undefined);
        setText(next);
      }}
      onCommit={settle}
    />
  );
}
