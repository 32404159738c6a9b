import { CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import { t } from "@/i18n";
import own from "./Analysis.module.css";
import type { Requirement } from "./analysis";
import styles from "./Detail.module.css";

export function Concerns({ concerns }: { concerns: string[] }) {
  if (concerns.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionTitle}>{t("jobs.concerns")}</h2>
      <ul className={own.list}>
        {concerns.map((concern) => (
          <li key={concern} className={own.line} data-tone="warn">
            <TriangleAlert aria-hidden strokeWidth={1.75} />
            {concern}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ requirement: { text, covered_by } }: { requirement: Requirement }) {
  const isMet = covered_by.length > 0;
  const Icon = isMet ? CircleCheck : CircleDashed;
  return (
    <li className={own.line} data-tone={isMet ? "good" : "neutral"}>
      <Icon aria-hidden strokeWidth={1.75} />
      <span>{text}</span>
      <span className={own.why} data-met={isMet || undefined}>
        {isMet ? t("jobs.coveredBy", { skills: covered_by.join(", ") }) : t("jobs.notCovered")}
      </span>
    </li>
  );
}

function Group({ title, requirements }: { title: string; requirements: Requirement[] }) {
  if (requirements.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionTitle}>{title}</h2>
      <ul className={own.list}>
        {requirements.map((requirement) => (
          <Line key={requirement.text} requirement={requirement} />
        ))}
      </ul>
    </section>
  );
}

/** The posting's own lines, each with the skills of the profile that it names. */
export function Requirements({ requirements }: { requirements: Requirement[] }) {
  return (
    <>
      <Group title={t("jobs.musts")} requirements={requirements.filter(({ must }) => must)} />
      <Group title={t("jobs.welcome")} requirements={requirements.filter(({ must }) => !must)} />
    </>
  );
}
