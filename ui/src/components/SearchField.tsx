import { Search, X } from "lucide-react";
import type { Ref } from "react";
import { SearchField as AriaSearchField, Button, Input } from "react-aria-components";
import { t } from "@/i18n";
import styles from "./SearchField.module.css";

interface Props {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  /** For the key that goes there. */
  ref?: Ref<HTMLInputElement>;
}

/** Narrows the list as it is typed; Esc empties it. */
export function SearchField({ label, placeholder, value, onChange, ref }: Props) {
  return (
    <AriaSearchField className={styles.field} aria-label={label} value={value} onChange={onChange}>
      <Search aria-hidden strokeWidth={1.75} />
      <Input ref={ref} className={styles.input} placeholder={placeholder} />
      <Button className={styles.clear} aria-label={t("common.clear")}>
        <X aria-hidden strokeWidth={1.75} />
      </Button>
    </AriaSearchField>
  );
}
