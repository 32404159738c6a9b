import { Pencil } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { IconButton } from "@/components/IconButton";
import { TextArea } from "@/components/TextArea";
import { t } from "@/i18n";
import type { Message } from "@/ipc/generated/contract";
import styles from "./Coach.module.css";

interface Props {
  message: Message;
  /** Says it differently, in a conversation of its own. */
  onOtherwise: ((message: string, content: string) => Promise<void>) | undefined;
}

/** What the person said. Said differently, it begins a branch: what was said stays. */
export function Said({ message, onOtherwise }: Props) {
  const [draft, edit] = useState<string | null>(null);
  if (draft !== null) {
    return (
      <div className={styles.said}>
        <TextArea label={t("coach.otherwise")} value={draft} onChange={edit} autoFocus />
        <div className={styles.actions}>
          <Button size="small" variant="quiet" onPress={() => edit(null)}>
            {t("common.cancel")}
          </Button>
          <Button
            size="small"
            variant="primary"
            isDisabled={draft.trim() === ""}
            onPress={() => void onOtherwise?.(message.id, draft)}
          >
            {t("coach.branch")}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.said}>
      <p className={styles.saidText}>{message.content}</p>
      {onOtherwise && (
        <IconButton size="small" icon={Pencil} label={t("coach.otherwise")} onPress={() => edit(message.content)} />
      )}
    </div>
  );
}
