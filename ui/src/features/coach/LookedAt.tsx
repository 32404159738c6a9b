import { useNavigate } from "@tanstack/react-router";
import { Link } from "react-aria-components";
import { t } from "@/i18n";
import styles from "./Coach.module.css";
import { type Looked, placeOf } from "./details";

const shownAtOnce = 6;

/** The records an answer rests on, each a way there. */
export function LookedAt({ looked }: { looked: Looked[] }) {
  const navigate = useNavigate();
  const first = looked.slice(0, shownAtOnce);
  const more = looked.slice(shownAtOnce);
  const link = (one: Looked) => (
    <li key={`${one.at} ${one.id}`}>
      <Link className={styles.looked} onPress={() => void navigate({ href: placeOf(one) })}>
        {one.title === "" ? t(`coach.at.${one.at}`) : `${t(`coach.at.${one.at}`)}: ${one.title}`}
      </Link>
    </li>
  );
  return (
    <section aria-label={t("coach.looked")} className={styles.lookedAt}>
      <span className={styles.small}>{t("coach.looked")}</span>
      <ul>{first.map(link)}</ul>
      {more.length > 0 && (
        <details>
          <summary className={styles.small}>{t("coach.more", { count: more.length })}</summary>
          <ul>{more.map(link)}</ul>
        </details>
      )}
    </section>
  );
}
