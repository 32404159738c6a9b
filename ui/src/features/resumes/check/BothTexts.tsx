import { useMemo } from "react";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import styles from "./Check.module.css";
import { differences, type MarkedLine } from "./differences";

/** The text as a simple program gets it beside the text as it is meant to be read; where they part, lines are marked. */
export function BothTexts({ naive, ours }: { naive: string; ours: string }) {
  const [simple, meant] = useMemo(() => differences(naive, ours), [naive, ours]);
  const lost = simple.filter(({ isOwn }) => isOwn).length;
  return (
    <div className={styles.texts}>
      <p className={styles.note}>
        {lost === 0 ? t("resumes.check.same") : t("resumes.check.differ", { count: lost, n: number(lost) })}
      </p>
      <Column title={t("resumes.check.simple")} lines={simple} />
      <Column title={t("resumes.check.meant")} lines={meant} />
    </div>
  );
}

function Column({ title, lines }: { title: string; lines: MarkedLine[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must scroll by keyboard, too
    <section className={styles.column} tabIndex={0} aria-label={title}>
      <h2 className={styles.columnTitle}>{title}</h2>
      {lines.length === 0 && <p className={styles.note}>{t("resumes.noText")}</p>}
      {lines.map(({ text, isOwn }, index) => {
        // Without a word for it the mark would be a colour alone.
        const Line = isOwn ? "mark" : "span";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number
          <Line key={index} className={styles.textLine}>
            {text}
          </Line>
        );
      })}
    </section>
  );
}
