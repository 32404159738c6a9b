import { Trash2, X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "@/components/IconButton";
import { t } from "@/i18n";
import type { RecordKind } from "@/ipc/generated/contract";
import styles from "./Detail.module.css";
import { deleteRecord } from "./deleting";

interface Props {
  kind: RecordKind;
  id: string;
  /** What the record is called once it is deleted. */
  name: string;
  /** Its monogram or its icon. */
  mark: ReactNode;
  /** Its title, and what stands under it. */
  children: ReactNode;
  deleteLabel?: string;
  /** What else its corner offers. */
  actions?: ReactNode;
  onClose: () => void;
}

/** The head of a sheet on a record: what it is, delete, close. */
export function SheetHead({ kind, id, name, mark, children, deleteLabel, actions, onClose }: Props) {
  return (
    <header className={styles.head}>
      <span className={styles.mark}>{mark}</span>
      <div>{children}</div>
      <div className={styles.actions}>
        {actions}
        <IconButton
          icon={Trash2}
          label={deleteLabel ?? t("common.delete")}
          onPress={() => void deleteRecord(kind, id, name).then((gone) => gone && onClose())}
        />
        <IconButton icon={X} label={t("common.close")} shortcut="Escape" onPress={onClose} />
      </div>
    </header>
  );
}
