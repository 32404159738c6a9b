import { Check, ChevronDown } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import styles from "./Chip.module.css";
import list from "./list.module.css";
import type { Option } from "./Select";

interface Props<T extends string> {
  label: string;
  options: Option<T>[];
  selected: T[];
  onChange: (selected: T[]) => void;
}

/** A filter with several values: shows what is chosen, opens to choose. */
export function FilterChip<T extends string>({ label, options, selected, onChange }: Props<T>) {
  const chosen = options.filter(({ id }) => selected.includes(id)).map((option) => option.label);
  const text = chosen.length === 0 ? label : chosen.length <= 2 ? chosen.join(", ") : `${label}: ${chosen.length}`;
  return (
    <MenuTrigger>
      <Button className={styles.chip} data-selected={chosen.length > 0 || undefined}>
        {text}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={list.popover} placement="bottom start">
        <Menu
          className={list.list}
          aria-label={label}
          items={options}
          selectionMode="multiple"
          shouldCloseOnSelect={false}
          selectedKeys={selected}
          onSelectionChange={(keys) =>
            onChange(options.filter(({ id }) => keys === "all" || keys.has(id)).map(({ id }) => id))
          }
        >
          {({ id, label: name }) => (
            <MenuItem id={id} textValue={name} className={list.item}>
              {({ isSelected }) => (
                <>
                  <span className={list.itemLabel}>{name}</span>
                  {isSelected && <Check aria-hidden strokeWidth={2} />}
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
