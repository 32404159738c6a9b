import { Button } from "react-aria-components";
import styles from "./DropArea.module.css";
import { Illustration } from "./Illustration";

interface Props {
  title: string;
  /** The other way in: what pressing it does. */
  text: string;
  onPress: () => void;
}

/** Says that files may be let go here; the drop itself is taken anywhere on the window. */
export function DropArea({ title, text, onPress }: Props) {
  return (
    <Button className={styles.area} onPress={onPress}>
      <Illustration drawing="tray" className={styles.picture} />
      <span className={styles.title}>{title}</span>
      <span className={styles.text}>{text}</span>
    </Button>
  );
}
