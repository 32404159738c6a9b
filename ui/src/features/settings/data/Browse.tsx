import { useNavigate } from "@tanstack/react-router";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import styles from "../Settings.module.css";

/** The way to the rows themselves. */
export function Browse() {
  const navigate = useNavigate();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("data.browse")}</h2>
      <p className={styles.text}>{t("data.browseText")}</p>
      <div className={styles.row}>
        <Button onPress={() => void navigate({ to: "/settings/records" })}>{t("data.openBrowser")}</Button>
      </div>
    </section>
  );
}
