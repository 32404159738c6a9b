import type { ReactNode } from "react";
import { Switch as AriaSwitch, type SwitchProps } from "react-aria-components";
import styles from "./Checkbox.module.css";

interface Props extends Omit<SwitchProps, "className" | "style" | "children"> {
  children: ReactNode;
}

/** On or off, at once. Inside a form that is saved later, use a Checkbox. */
export function Switch({ children, ...rest }: Props) {
  return (
    <AriaSwitch {...rest} className={styles.switch}>
      <span className={styles.track} />
      {children}
    </AriaSwitch>
  );
}
