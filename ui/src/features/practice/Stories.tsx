import { useQuery } from "@tanstack/react-query";
import { BookOpenText } from "lucide-react";
import { t } from "@/i18n";
import type { Story } from "@/ipc/generated/contract";
import { ListScreen } from "@/records/ListScreen";
import { rowHeight } from "@/records/RowList";
import { useRows } from "@/records/useRows";
import { NewStoryDialog } from "./NewStoryDialog";
import styles from "./Practice.module.css";
import type { View } from "./PracticeScreen";
import { coverage, storiesPage } from "./queries";
import { StorySheet } from "./StorySheet";

const told = ["situation", "task", "action", "result", "reflection"] as const;

function words(story: Story) {
  const missing = told.filter((part) => story[part] === null).length;
  return {
    id: story.id,
    name: story.title,
    icon: BookOpenText,
    title: story.title,
    more: story.competencies.map((one) => t(`words.Competency.${one}`)).join(", "),
    end: (
      <span className={styles.kind}>
        {missing === 0 ? t("practice.story.whole") : t("practice.story.missing", { count: missing })}
      </span>
    ),
  };
}

/** The stories to tell, and which competencies they show. */
export function Stories({ search, change, parts }: View) {
  const rows = useRows<Story>({ ask: storiesPage(search.text ?? ""), rowHeight });
  return (
    <ListScreen
      title={t("practice.stories")}
      add={{ label: t("practice.story.add"), run: () => change({ new: true }) }}
      search={{
        label: t("practice.story.search"),
        value: search.text,
        onChange: (text) => change({ text }),
      }}
      parts={parts}
      isNarrowed={search.text !== undefined}
      empty={{ drawing: "path", title: t("practice.story.empty.title"), text: t("practice.story.empty.text") }}
      above={<Coverage />}
      rows={rows}
      words={words}
      openId={search.open}
      onOpen={(open) => change({ open })}
    >
      {search.open && <StorySheet id={search.open} onClose={() => change({ open: undefined })} />}
      {search.new && (
        <NewStoryDialog
          onClose={() => change({ new: undefined })}
          onMade={(open) => change({ new: undefined, open, text: undefined })}
        />
      )}
    </ListScreen>
  );
}

function Coverage() {
  const covered = useQuery(coverage).data ?? [];
  return (
    <section className={styles.coverage}>
      <h2 className={styles.heading}>{t("practice.story.coverage")}</h2>
      <ul className={styles.cover}>
        {covered.map(({ competency, stories, whole }) => (
          <li key={competency} data-none={stories === 0 || undefined}>
            {t(`words.Competency.${competency}`)}:{" "}
            <span className={styles.figure}>
              {stories === 0 ? t("practice.story.none") : t("practice.story.counted", { stories, whole })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t("practice.story.coverageNote")}</p>
    </section>
  );
}
