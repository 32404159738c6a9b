import { Archive, ArrowRightLeft, Download, X } from "lucide-react";
import { Button } from "@/components/Button";
import { IconButton } from "@/components/IconButton";
import { t } from "@/i18n";
import styles from "./SelectionBar.module.css";

interface Props {
  count: number;
  onMove: () => void;
  onArchive: () => void;
  onExport: () => void;
  onClear: () => void;
}

/** What can be done with all that is selected. */
export function SelectionBar({ count, onMove, onArchive, onExport, onClear }: Props) {
  if (count === 0) return null;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t("common.selected", { count })}>
      <span className={styles.count}>{t("common.selected", { count })}</span>
      <Button size="small" variant="quiet" icon={ArrowRightLeft} onPress={onMove}>
        {t("jobs.moveTo")}
      </Button>
      <Button size="small" variant="quiet" icon={Archive} onPress={onArchive}>
        {t("jobs.archive")}
      </Button>
      <Button size="small" variant="quiet" icon={Download} onPress={onExport}>
        {t("jobs.export")}
      </Button>
      <IconButton size="small" icon={X} label={t("common.clearSelection")} shortcut="Escape" onPress={onClear} />
    </div>
  );
}
