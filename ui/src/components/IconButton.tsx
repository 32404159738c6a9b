import type { LucideIcon } from "lucide-react";
import type { Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps, TooltipTrigger } from "react-aria-components";
import styles from "./Button.module.css";
import { Tooltip } from "./Tooltip";

export interface IconButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children" | "aria-label"> {
  icon: LucideIcon;
  /** What it does: its name for a screen reader and its tooltip. */
  label: string;
  shortcut?: string;
  variant?: "plain" | "quiet";
  size?: "normal" | "small";
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({
  icon: Icon,
  label,
  shortcut,
  variant = "quiet",
  size = "normal",
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={600}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={`${styles.button} ${styles.iconOnly}`}
        data-variant={variant}
        data-size={size}
      >
        <Icon aria-hidden strokeWidth={1.75} />
      </AriaButton>
      <Tooltip shortcut={shortcut}>{label}</Tooltip>
    </TooltipTrigger>
  );
}
