import { CircleCheck, CircleDashed } from "lucide-react";
import { t } from "@/i18n";
import { list } from "@/i18n/format";
import type { Requirement } from "@/ipc/generated/contract";
import styles from "./Page.module.css";

/** What their posting asks for, and what of it the profile names. What is merely welcome is left to the prep pack. */
export function Wanted({ met, gaps }: { met: Requirement[]; gaps: Requirement[] }) {
  const musts = [...met, ...gaps].filter(({ must }) => must);
  return (
    <section>
      <h2 className={styles.heading}>{t("interviews.musts")}</h2>
      {musts.length === 0 && <p className={styles.quiet}>{t("practice.prep.noPosting")}</p>}
      <ul className={styles.lines}>
        {musts.map(({ text, covered_by }) => {
          const isMet = covered_by.length > 0;
          const Icon = isMet ? CircleCheck : CircleDashed;
          return (
            <li key={text} className={styles.wanted} data-met={isMet || undefined}>
              <Icon aria-hidden strokeWidth={1.75} />
              <span>
                {text}
                <span className={styles.quiet}>
                  {isMet ? t("jobs.coveredBy", { skills: list(covered_by) }) : t("jobs.notCovered")}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
