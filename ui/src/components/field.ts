/** What every field takes, so that a form or an autosaving record can feed any of them in the same way. */
export interface FieldProps<T> {
  label: string;
  value: T;
  /** Every change, while it is typed. */
  onChange: (value: T) => void;
  /** The value is meant: the field was left, Enter was pressed, an option was chosen. */
  onCommit?: (value: T) => void;
  error?: string | undefined;
  hint?: string | undefined;
  /** In a table of facts: label to the left, a value that looks like text until it is wanted. */
  quiet?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  placeholder?: string;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
}
