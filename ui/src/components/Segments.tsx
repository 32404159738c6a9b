import type { LucideIcon } from "lucide-react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import styles from "./Segments.module.css";

interface Props<T extends string> {
  label: string;
  options: { id: T; label: string; icon?: LucideIcon }[];
  selected: T;
  onSelect: (id: T) => void;
}

/** A switch between a few ways to see the same thing. */
export function Segments<T extends string>({ label, options, selected, onSelect }: Props<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.segments}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={([key]) => key !== undefined && onSelect(key as T)}
    >
      {options.map(({ id, label: text, icon: Icon }) => (
        <ToggleButton key={id} id={id} className={styles.segment}>
          {Icon && <Icon aria-hidden strokeWidth={1.75} />}
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
