import { t } from "@/i18n";
import styles from "./Resumes.module.css";

/** A text as it is, with a rule where one page ends and the next begins. */
export function PlainText({ text, note }: { text: string; note?: string }) {
  const pages = text.split("\f");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must scroll by keyboard, too
    <div className={styles.plain} tabIndex={0} role="document" aria-label={t("resumes.views.text")}>
      {note && <p className={styles.note}>{note}</p>}
      {text.trim() === "" && <p className={styles.note}>{t("resumes.noText")}</p>}
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its number
        <pre key={index} className={styles.plainPage}>
          {page.trim()}
        </pre>
      ))}
    </div>
  );
}
