import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button, ToggleButton } from "react-aria-components";
import { t } from "@/i18n";
import styles from "./Chip.module.css";

/** A filter that is on or off. */
export function ToggleChip({
  isSelected,
  onChange,
  children,
}: {
  isSelected: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}) {
  return (
    <ToggleButton className={styles.chip} {...{ isSelected, onChange }}>
      {children}
    </ToggleButton>
  );
}

/** A value in a set, with a way to take it out. */
export function Chip({ children, onRemove, label }: { children: ReactNode; label: string; onRemove?: () => void }) {
  return (
    <span className={styles.chip} data-value>
      {children}
      {onRemove && (
        <Button className={styles.remove} aria-label={`${t("common.remove")} ${label}`} onPress={onRemove}>
          <X aria-hidden />
        </Button>
      )}
    </span>
  );
}
