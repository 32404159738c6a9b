import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { asIpcError } from "@/ipc/errors";
import { saveText } from "@/ipc/files";
import styles from "./Secrets.module.css";

interface Props {
  /** The code to write down. */
  shown: string;
  field: { value: string; onChange: (value: string) => void; error: string | undefined };
}

/** A recovery code is shown, written down and typed again from the note: only then does it count. */
export function CodeCeremony({ shown, field }: Props) {
  const save = () =>
    saveText("recovery-code.txt", t("protection.codeFile", { code: shown })).catch((error) =>
      toast({ text: asIpcError(error).message, bad: true }),
    );
  return (
    <>
      <p className={styles.text}>{t("protection.writeDownText")}</p>
      <p className={styles.code}>{shown}</p>
      <div>
        <Button size="small" onPress={() => void save()}>
          {t("protection.saveCode")}
        </Button>
      </div>
      <TextField label={t("protection.typeAgain")} hint={t("locking.codeHint")} {...field} />
    </>
  );
}
