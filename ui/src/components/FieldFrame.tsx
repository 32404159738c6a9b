import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import styles from "./field.module.css";

interface Props {
  label: string;
  error?: string | undefined;
  hint?: string | undefined;
  hideLabel?: boolean | undefined;
  children: ReactNode;
}

/** Label, control, and the sentence below it; stands inside the accessible field that names them. */
export function FieldFrame({ label, error, hint, hideLabel, children }: Props) {
  return (
    <>
      {!hideLabel && <Label className={styles.label}>{label}</Label>}
      {children}
      {hint && !error && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </>
  );
}

/** The attributes of the outer element, for a field or a quiet one. */
export const fieldAttributes = ({
  quiet,
  error,
  label,
  hideLabel,
}: Partial<Props> & { quiet?: boolean | undefined }) => ({
  className: styles.field,
  "data-quiet": quiet || undefined,
  "data-unlabelled": hideLabel || undefined,
  isInvalid: error !== undefined,
  validationBehavior: "aria" as const,
  "aria-label": hideLabel ? label : undefined,
});
