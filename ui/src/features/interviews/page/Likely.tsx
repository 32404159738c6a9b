import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { t } from "@/i18n";
import type { LikelyQuestion, StoryHeading } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import { storyById } from "../queries";
import styles from "./Page.module.css";

/** My stories, each with the questions it answers, and the questions that have none yet. */
export function Likely({ questions }: { questions: LikelyQuestion[] }) {
  const stories = new Map<string, { story: StoryHeading; answers: string[] }>();
  for (const { text, stories: fitting } of questions) {
    // The best one alone: in these minutes nobody chooses.
    const [story] = fitting;
    if (story) stories.set(story.id, { story, answers: [...(stories.get(story.id)?.answers ?? []), text] });
  }
  const open = questions.filter(({ stories: fitting }) => fitting.length === 0);
  return (
    <>
      {stories.size > 0 && (
        <section>
          <h2 className={styles.heading}>{t("interviews.stories")}</h2>
          <ul className={styles.stories}>
            {[...stories.values()].map(({ story, answers }) => (
              <StoryToTell key={story.id} story={story} answers={answers} />
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <section data-selectable>
          <h2 className={styles.heading}>{t(stories.size > 0 ? "interviews.alsoAsked" : "practice.prep.likely")}</h2>
          <ul className={styles.lines}>
            {open.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const parts = ["situation", "task", "action", "result"] as const;

function StoryToTell({ story: { id, title }, answers }: { story: StoryHeading; answers: string[] }) {
  const [isOpen, open] = useState(false);
  const story = useQuery({ ...storyById(id), enabled: isOpen });
  return (
    <li>
      <details className={styles.story} onToggle={(event) => open(event.currentTarget.open)}>
        <summary>
          <span className={styles.storyTitle}>{title}</span>
          {answers.map((question) => (
            <span key={question} className={styles.quiet}>
              {question}
            </span>
          ))}
        </summary>
        {isOpen && (
          <QueryGate query={story} lines={3}>
            {(found) => (
              <dl className={styles.told} data-selectable>
                {parts.map(
                  (part) =>
                    found[part] && (
                      <div key={part}>
                        <dt className={styles.quiet}>{t(`practice.story.${part}`)}</dt>
                        <dd>{found[part]}</dd>
                      </div>
                    ),
                )}
              </dl>
            )}
          </QueryGate>
        )}
      </details>
    </li>
  );
}
