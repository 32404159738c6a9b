import type { LucideIcon } from "lucide-react";
import type { ReactElement } from "react";
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components";
import { Kbd } from "./Kbd";
import list from "./list.module.css";

export interface MenuEntry {
  id: string;
  label: string;
  icon?: LucideIcon;
  /** The hue of what it leads to, beside its icon. */
  tone?: string;
  shortcut?: string;
  danger?: boolean;
  isDisabled?: boolean;
  onAction: () => void;
}

interface Props {
  /** The button that opens it. */
  children: ReactElement;
  label: string;
  heading?: string;
  entries: MenuEntry[];
  /** What stands below a line. */
  more?: MenuEntry[];
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

const item = ({ id, label, icon: Icon, tone, shortcut, danger, isDisabled, onAction }: MenuEntry) => (
  <MenuItem
    key={id}
    id={id}
    textValue={label}
    className={list.item}
    data-danger={danger || undefined}
    isDisabled={isDisabled ?? false}
    onAction={onAction}
  >
    {Icon && (
      <Icon aria-hidden strokeWidth={1.75} {...(tone ? { "data-tone": tone, color: "var(--tone-mark)" } : {})} />
    )}
    <span className={list.itemLabel}>{label}</span>
    {shortcut && <Kbd keys={shortcut} />}
  </MenuItem>
);

export function Menu({ children, label, heading, entries, more = [], isOpen, onOpenChange }: Props) {
  return (
    <MenuTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
      {children}
      <Popover className={list.popover} placement="bottom end">
        <AriaMenu aria-label={label} className={list.list}>
          {entries.length > 0 && (
            <MenuSection>
              {heading && <Header className={list.section}>{heading}</Header>}
              {entries.map(item)}
            </MenuSection>
          )}
          {entries.length > 0 && more.length > 0 && <Separator className={list.rule} />}
          {more.map(item)}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
