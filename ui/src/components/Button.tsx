import type { LucideIcon } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import styles from "./Button.module.css";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  /** One primary a screen; danger only where nothing can bring it back. */
  variant?: "primary" | "plain" | "quiet" | "danger";
  size?: "normal" | "small";
  icon?: LucideIcon;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ variant = "plain", size = "normal", icon: Icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={styles.button} data-variant={variant} data-size={size}>
      {Icon && <Icon aria-hidden strokeWidth={1.75} />}
      {children}
    </AriaButton>
  );
}
