import type { FieldProps } from "./field";
import { TextArea } from "./TextArea";

interface Props extends FieldProps<string[]> {
  rows?: number;
}

/** What people paste in front of a line. */
const bullet = /^\s*(?:[•◦▪‣·*–-]\s+)?/;

export const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(bullet, "").trim())
    .filter(Boolean);

/** Short texts, one a line. */
export function LinesField({ value, onChange, onCommit, ...rest }: Props) {
  const settle = (text: string) => {
    const lines = linesOf(text);
    // The very same list when nothing was written, so that leaving the field saves nothing.
    const settled = lines.join("\n") === value.join("\n") ? value : lines;
    onChange(settled);
    onCommit?.(settled);
  };
  return (
    <TextArea {...rest} value={value.join("\n")} onChange={(text) => onChange(text.split("\n"))} onCommit={settle} />
  );
}
