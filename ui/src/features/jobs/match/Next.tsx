import { Link } from "@tanstack/react-router";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { Match } from "@/ipc/generated/contract";
import detail from "../detail/Detail.module.css";
import styles from "./Match.module.css";

/** What would change the score: what is only named and could be told, and what is nowhere and could be learnt. */
export function Next({ matched: { requirements, learn } }: { matched: Match }) {
  const say = requirements.filter((one) => one.raise !== undefined);
  return (
    <div className={styles.next}>
      {say.length > 0 && (
        <section className={detail.section}>
          <h2 className={detail.sectionTitle}>{t("jobs.match.say")}</h2>
          <p className={styles.quiet}>{t("jobs.match.sayText")}</p>
          <ul className={styles.list}>
            {say.map((one) => (
              <li key={one.text} className={styles.raise}>
                <span>{one.text}</span>
                <span className={styles.points}>{t("jobs.match.raise", { points: number(one.raise ?? 0) })}</span>
              </li>
            ))}
          </ul>
          <p className={styles.small}>
            <Link to="/profile">{t("jobs.match.toProfile")}</Link>
          </p>
        </section>
      )}
      {learn.length > 0 && (
        <section className={detail.section}>
          <h2 className={detail.sectionTitle}>{t("jobs.match.learn")}</h2>
          <p className={styles.quiet}>{t("jobs.match.learnText")}</p>
          <ul className={styles.skills}>
            {learn.map((name) => (
              <li key={name} className={styles.skill}>
                {name}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
