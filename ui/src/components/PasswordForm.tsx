import { KeyRound } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import styles from "./Resumes.module.css";

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
      className={styles.password}
      onSubmit={(event) => {
        event.preventDefault();
        if (password) onOpen(password);
      }}
    >
      <p>{text}</p>
      <div className={styles.passwordRow}>
        <TextField
          label={t("resumes.password")}
          type="password"
          autoFocus
          value={password}
          onChange={setPassword}
          error={isWrong ? t("resumes.wrongPassword") : undefined}
        />
        <Button type="submit" variant="primary" icon={KeyRound} isDisabled={!password}>
          {t("resumes.unlock")}
        </Button>
      </div>
      {children && <div>{children}</div>}
    </form>
  );
}
