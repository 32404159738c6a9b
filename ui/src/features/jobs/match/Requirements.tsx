import { CircleCheck, CircleDashed, CircleDot } from "lucide-react";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { JobMatch, MatchSource, RequirementMatch, RequirementStatus } from "@/ipc/generated/contract";
import detail from "../detail/Detail.module.css";
import styles from "./Match.module.css";

const statuses: RequirementStatus[] = ["met", "partial", "missing"];
const looks = {
  met: { icon: CircleCheck, tone: "good" },
  partial: { icon: CircleDot, tone: "warn" },
  missing: { icon: CircleDashed, tone: "neutral" },
};

interface Props {
  requirements: RequirementMatch[];
  sources: JobMatch["sources"];
}

/** What the posting asks for beside the line of yours that answers it, by how well it does. */
export function Requirements({ requirements, sources }: Props) {
  if (requirements.length === 0) return <p className={styles.quiet}>{t("jobs.match.noRequirements")}</p>;
  return statuses.map((status) => {
    const musts = requirements.filter((one) => one.status === status && one.must);
    const welcome = requirements.filter((one) => one.status === status && !one.must);
    return <Group key={status} status={status} requirements={[...musts, ...welcome]} sources={sources} />;
  });
}

function Group({ status, requirements, sources }: Props & { status: RequirementStatus }) {
  if (requirements.length === 0) return null;
  const { icon: Icon, tone } = looks[status];
  return (
    <section className={detail.section} data-tone={tone}>
      <h2 className={styles.status}>
        <Icon aria-hidden strokeWidth={1.75} />
        {t(`jobs.match.status.${status}`)}
        <span className={styles.count}>{number(requirements.length)}</span>
      </h2>
      <table className={styles.pairs}>
        <thead>
          <tr>
            <th scope="col">{t("jobs.match.theirs")}</th>
            <th scope="col">{t("jobs.match.yours")}</th>
          </tr>
        </thead>
        <tbody>
          {requirements.map((one) => (
            <tr key={one.text}>
              <td>
                {one.text}
                {!one.must && <span className={styles.tag}>{t("jobs.match.welcome")}</span>}
              </td>
              <td>
                {one.evidence ? (
                  <>
                    {one.evidence.text}
                    <From source={sources[one.evidence.source]} />
                  </>
                ) : (
                  <span className={styles.quiet}>{t("jobs.match.nothing")}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function From({ source }: { source: MatchSource | undefined }) {
  if (!source) return null;
  const where = t(source.is_resume ? "jobs.match.inResume" : "jobs.match.inProfile");
  const what = source.entry ?? t(`jobs.match.section.${source.section}`);
  return <span className={styles.from}>{t("jobs.match.from", { where, what })}</span>;
}
