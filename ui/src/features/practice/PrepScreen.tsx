import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { ArrowLeft, Printer } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/Button";
import { IconButton } from "@/components/IconButton";
import { PageHeader } from "@/components/PageHeader";
import { t } from "@/i18n";
import { dateTime } from "@/i18n/format";
import type { Interview, LikelyQuestion, PrepPack, Requirement } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import styles from "./Practice.module.css";
import { prepOf } from "./queries";

const route = getRouteApi("/interviews/$interview/prep");

/** What to have at hand for one interview, on a page that can be printed. */
export function PrepScreen() {
  const { interview: id } = route.useParams();
  const navigate = useNavigate();
  const pack = useQuery(prepOf(id));
  const back = () => void navigate({ to: "/interviews/$interview", params: { interview: id } });
  return (
    <QueryGate query={pack}>
      {(found) => (
        <>
          <PageHeader
            title={`${t("practice.prep.title")}: ${found.job.title}, ${found.job.company}`}
            actions={
              <>
                <IconButton icon={ArrowLeft} label={t("practice.prep.back")} onPress={back} />
                <Button icon={Printer} onPress={() => window.print()}>
                  {t("practice.prep.print")}
                </Button>
              </>
            }
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the keyboard, and it must scroll */}
          <section className={styles.scroll} aria-label={t("practice.prep.title")} tabIndex={0}>
            <Pack pack={found} />
          </section>
        </>
      )}
    </QueryGate>
  );
}

function Pack({ pack: { interview, likely, met, gaps, questions_to_ask, checklist } }: { pack: PrepPack }) {
  const nothingRead = met.length + gaps.length === 0;
  return (
    <article className={styles.page} data-selectable>
      <Logistics interview={interview} />
      <Part title={t("practice.prep.likely")}>
        <ol className={styles.likely}>
          {likely.map((question) => (
            <Likely key={question.text} question={question} />
          ))}
        </ol>
      </Part>
      <Part title={t("practice.prep.gaps")} note={nothingRead ? undefined : t("practice.prep.gapsNote")}>
        {nothingRead && <p>{t("practice.prep.noPosting")}</p>}
        {!nothingRead && gaps.length === 0 && <p>{t("practice.prep.noGaps")}</p>}
        <Lines lines={gaps} />
      </Part>
      {met.length > 0 && (
        <Part title={t("practice.prep.met")}>
          <Lines lines={met} />
        </Part>
      )}
      <Part title={t("practice.prep.ask")}>
        <Lines lines={questions_to_ask} />
      </Part>
      <Part title={t("practice.prep.checklist")}>
        <Lines lines={checklist} />
      </Part>
      {interview.prep_notes && (
        <Part title={t("practice.prep.notes")}>
          <p className={styles.said}>{interview.prep_notes}</p>
        </Part>
      )}
      <p className={styles.quiet}>{t("practice.prep.byRules")}</p>
    </article>
  );
}

function Logistics({ interview }: { interview: Interview }) {
  const facts = [
    {
      name: t("practice.prep.when"),
      value: `${dateTime(interview.scheduled_at)} · ${interview.wall_time.slice(11)} ${interview.time_zone} · ${t("practice.prep.minutes", { minutes: interview.duration })}`,
    },
    { name: t("practice.prep.where"), value: interview.location ?? t("practice.prep.unknown") },
    {
      name: t("practice.prep.who"),
      value: interview.interviewers.length > 0 ? interview.interviewers.join(", ") : t("practice.prep.unknown"),
    },
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className={styles.quiet}>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Likely({ question: { text, shows, because, stories } }: { question: LikelyQuestion }) {
  return (
    <li>
      <p className={styles.asked}>{text}</p>
      {because && <p className={styles.quiet}>{t("practice.prep.because", { line: because })}</p>}
      {shows && (
        <p className={styles.quiet}>
          {t("practice.report.shows")}: {shows}
        </p>
      )}
      <p className={styles.tell}>
        {stories.length > 0
          ? t("practice.prep.tell", { stories: stories.map(({ title }) => `“${title}”`).join(", ") })
          : t("practice.prep.noStory")}
      </p>
    </li>
  );
}

function Part({ title, note, children }: { title: string; note?: string | undefined; children: ReactNode }) {
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      {note && <p className={styles.quiet}>{note}</p>}
      {children}
    </section>
  );
}

function Lines({ lines }: { lines: (string | Requirement)[] }) {
  const texts = lines.map((line) => (typeof line === "string" ? line : line.text));
  return (
    <ul className={styles.bullets}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
