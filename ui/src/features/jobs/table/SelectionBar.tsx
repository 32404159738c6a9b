import { Archive, ArrowRightLeft, Download, Trash2, X } from "lucide-react";
import { Button } from "@/components/Button";
import { IconButton } from "@/components/IconButton";
import { t } from "@/i18n";
import styles from "./SelectionBar.module.css";
import type { Chosen } from "./useChosen";

interface Props {
  count: number;
  chosen: Chosen;
  onClear: () => void;
}

/** What can be done with all that is selected. */
export function SelectionBar({ count, chosen, onClear }: Props) {
  if (count === 0) return null;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t("common.selected", { count })}>
      <span className={styles.count}>{t("common.selected", { count })}</span>
      <Button size="small" variant="quiet" icon={ArrowRightLeft} onPress={chosen.move}>
        {t("jobs.moveTo")}
      </Button>
      <Button size="small" variant="quiet" icon={Archive} onPress={chosen.archive}>
        {t("jobs.archive")}
      </Button>
      <Button size="small" variant="quiet" icon={Download} onPress={chosen.save}>
        {t("jobs.export")}
      </Button>
      <Button size="small" variant="quiet" icon={Trash2} onPress={chosen.remove}>
        {t("common.delete")}
      </Button>
      <IconButton size="small" icon={X} label={t("common.clearSelection")} shortcut="Escape" onPress={onClear} />
    </div>
  );
}
