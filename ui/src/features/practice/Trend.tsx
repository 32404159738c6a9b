import { useQuery } from "@tanstack/react-query";
import { Play } from "lucide-react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { date, number } from "@/i18n/format";
import type { PracticeTrends, SessionMarks } from "@/ipc/generated/contract";
import styles from "./Practice.module.css";
import { trends } from "./queries";
import { useStart } from "./useStart";

/** More bars than this say nothing that the last ones do not. */
const shown = 20;

/** How practice goes: the scores as bars with a table behind them, what is weakest, and what to do next. */
export function Trend() {
  const found = useQuery(trends);
  if (!found.data) return null;
  const scored = found.data.sessions.filter((one) => one.overall_score !== null).slice(-shown);
  return (
    <section className={styles.trend} aria-label={t("practice.trend.title")}>
      <figure className={styles.bars} aria-label={t("practice.trend.overall")}>
        {scored.map((one) => (
          <Bar key={one.id} session={one} />
        ))}
        <Table sessions={scored} />
      </figure>
      <Standing trends={found.data} />
      <Next next={found.data.next} />
    </section>
  );
}

function Bar({ session: { overall_score, title, completed_at } }: { session: SessionMarks }) {
  const score = Math.round(overall_score ?? 0);
  return (
    <span className={styles.column} title={`${title}, ${date(completed_at)}: ${number(score)}`} aria-hidden>
      <span className={styles.barScore}>{number(score)}</span>
      <span className={styles.track}>
        <span className={styles.bar} style={{ height: `${score}%` }} />
      </span>
    </span>
  );
}

function Table({ sessions }: { sessions: SessionMarks[] }) {
  return (
    <table className={styles.unseen}>
      <caption>{t("practice.trend.overall")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("practice.trend.column.session")}</th>
          <th scope="col">{t("practice.trend.column.day")}</th>
          <th scope="col">{t("practice.trend.column.score")}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((one) => (
          <tr key={one.id}>
            <th scope="row">{one.title}</th>
            <td>{date(one.completed_at)}</td>
            <td>{number(Math.round(one.overall_score ?? 0))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ trends: { sessions, dimensions, weakest, streak_weeks } }: { trends: PracticeTrends }) {
  const lowest = dimensions.find(({ dimension }) => dimension === weakest);
  return (
    <div className={styles.standing}>
      <p>{t("practice.trend.n", { count: sessions.length })}</p>
      {streak_weeks > 0 && <p>{t("practice.trend.streak", { count: streak_weeks })}</p>}
      {lowest?.mean != null && (
        <p>
          {t("practice.trend.weakest", {
            dimension: t(`practice.dimensions.${lowest.dimension as "result"}`),
            mean: number(lowest.mean),
            n: lowest.n,
          })}
        </p>
      )}
    </div>
  );
}

function Next({ next }: { next: PracticeTrends["next"] }) {
  const start = useStart();
  const { interview_type, difficulty, job_id, reason } = next;
  return (
    <div className={styles.next}>
      <p className={styles.nextName}>
        {t("practice.trend.nextText", {
          type: t(`words.InterviewType.${interview_type}`),
          difficulty: t(`words.Difficulty.${difficulty}`),
        })}
      </p>
      <p className={styles.quiet}>{t(`practice.trend.reason.${reason}`)}</p>
      <Button
        size="small"
        icon={Play}
        onPress={() => start({ interview_type, difficulty, ...(job_id ? { job_id } : {}) })}
      >
        {t("practice.start")}
      </Button>
    </div>
  );
}
