import { type ReactNode, useId } from "react";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { t } from "@/i18n";
import styles from "./FormDialog.module.css";

interface Props {
  title: string;
  /** What sending is called. */
  send: string;
  /** What `useForm` gives. */
  form: { submit: () => void; isPending: boolean; problem: string | null };
  /** Not while something is missing that it cannot do without. */
  isReady?: boolean;
  /** Fields in two columns; what needs both stands in `wide` of the same styles. */
  isPaired?: boolean;
  /** What else can be done with the record, apart from the two answers. */
  aside?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** Fields in a dialog that are sent as a whole: by its button, or by Enter in any of them. */
export function FormDialog({
  title,
  send,
  form: { submit, isPending, problem },
  isReady = true,
  isPaired,
  aside,
  onClose,
  children,
}: Props) {
  const id = useId();
  const canSend = isReady && !isPending;
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          {aside && <span className={styles.aside}>{aside}</span>}
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" type="submit" form={id} isDisabled={!canSend}>
            {send}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className={styles.form}
        data-paired={isPaired || undefined}
        onSubmit={(event) => {
          event.preventDefault();
          if (canSend) submit();
        }}
      >
        {children}
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </form>
    </Dialog>
  );
}
