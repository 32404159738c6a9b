import type { LucideIcon } from "lucide-react";
import type { ReactElement } from "react";
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";
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
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

export function Menu({ children, label, heading, entries, isOpen, onOpenChange }: Props) {
  return (
    <MenuTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
      {children}
      <Popover className={list.popover} placement="bottom end">
        <AriaMenu aria-label={label} className={list.list}>
          <MenuSection>
            {heading && <Header className={list.section}>{heading}</Header>}
            {entries.map(({ id, label: text, icon: Icon, tone, shortcut, danger, isDisabled, onAction }) => (
              <MenuItem
                key={id}
                id={id}
                textValue={text}
                className={list.item}
                data-danger={danger || undefined}
                isDisabled={isDisabled ?? false}
                onAction={onAction}
              >
                {Icon && (
                  <Icon
                    aria-hidden
                    strokeWidth={1.75}
                    {...(tone ? { "data-tone": tone, color: "var(--tone-mark)" } : {})}
                  />
                )}
                <span className={list.itemLabel}>{text}</span>
                {shortcut && <Kbd keys={shortcut} />}
              </MenuItem>
            ))}
          </MenuSection>
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
