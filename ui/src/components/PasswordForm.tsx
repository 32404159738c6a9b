import { KeyRound } from "lucide-react";
import { type ReactNode, useState } from "react";
import { t } from "@/i18n";
import { Button } from "./Button";
import styles from "./PasswordForm.module.css";
import { TextField } from "./TextField";

interface Props {
  text: string;
  isWrong: boolean;
  onOpen: (password: string) => void;
  /** What else one may do with the file. */
  children?: ReactNode;
}

/** Asks for the password of a protected file. It is used and never saved. */
export function PasswordForm({ text, isWrong, onOpen, children }: Props) {
  const [password, setPassword] = useState("");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (password) onOpen(password);
      }}
    >
      <p>{text}</p>
      <div className={styles.row}>
        <TextField
          label={t("common.password.label")}
          type="password"
          autoFocus
          value={password}
          onChange={setPassword}
          error={isWrong ? t("common.password.wrong") : undefined}
        />
        <Button type="submit" variant="primary" icon={KeyRound} isDisabled={!password}>
          {t("common.password.open")}
        </Button>
      </div>
      {children && <div>{children}</div>}
    </form>
  );
}
