import { Button } from "react-aria-components";
import type { Look } from "./StatusBadge";
import styles from "./Stepper.module.css";

export interface Step<T extends string> {
  id: T;
  look: Look;
}

interface Props<T extends string> {
  label: string;
  steps: Step<T>[];
  here: T;
  onStep: (id: T) => void;
}

/** The flow a record goes through, and where it stands; every step is also a way to move it there. */
export function Stepper<T extends string>({ label, steps, here, onStep }: Props<T>) {
  const position = steps.findIndex(({ id }) => id === here);
  return (
    <fieldset className={styles.stepper} aria-label={label}>
      {steps.map(({ id, look: { tone, icon: Icon, label: text, short = text } }, index) => (
        <Button
          key={id}
          className={styles.step}
          data-tone={tone}
          data-state={index === position ? "here" : index < position ? "past" : "ahead"}
          aria-current={index === position ? "step" : undefined}
          onPress={() => index !== position && onStep(id)}
        >
          {index === position && <Icon aria-hidden strokeWidth={2} />}
          <span>{short}</span>
        </Button>
      ))}
    </fieldset>
  );
}
