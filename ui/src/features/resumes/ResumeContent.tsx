import { EmptyState } from "@/components/EmptyState";
import { t } from "@/i18n";
import { partialDate } from "@/i18n/partialDate";
import type { Resume } from "@/ipc/generated/contract";
import styles from "./Resumes.module.css";
import { type ReviewField, sectionsOf } from "./review/fields";

const shown = ({ kind, value }: ReviewField) => (kind === "date" ? partialDate(String(value)) : String(value));

function Value({ field }: { field: ReviewField }) {
  if (field.kind !== "lines")
    return <dd>{field.kind === "tags" ? (field.value as string[]).join(", ") : shown(field)}</dd>;
  return (
    <dd>
      <ul className={styles.bullets}>
        {(field.value as string[]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </dd>
  );
}

/** What was read from the file and kept, as it was corrected. */
export function ResumeContent({ resume }: { resume: Resume }) {
  const sections = sectionsOf(resume.parsed_data ?? {});
  if (sections.length === 0) {
    return (
      <EmptyState drawing="page" title={t("resumes.noContent")}>
        {t("resumes.noContentText")}
      </EmptyState>
    );
  }
  return (
    <div className={styles.content}>
      {sections.map(({ name, entries }) => (
        <section key={name} className={styles.contentSection}>
          <h2 className={styles.contentTitle}>{t(`resumes.sections.${name}`)}</h2>
          {entries.map(({ pointer, fields }) => (
            <dl key={pointer} className={styles.facts}>
              {fields
                .filter(({ value }) => value.length > 0)
                .map((field) => (
                  <div key={field.pointer} className={styles.fact}>
                    <dt>{t(`resumes.fields.${field.label}`)}</dt>
                    <Value field={field} />
                  </div>
                ))}
            </dl>
          ))}
        </section>
      ))}
    </div>
  );
}
