import { useQuery } from "@tanstack/react-query";
import { MessageCircleQuestionMark, Star } from "lucide-react";
import { ToggleButton } from "react-aria-components";
import chip from "@/components/Chip.module.css";
import { FilterChip } from "@/components/FilterChip";
import { t } from "@/i18n";
import type { AskableQuestion } from "@/ipc/generated/contract";
import { ListScreen } from "@/records/ListScreen";
import { optionsOf } from "@/records/options";
import { rowHeight } from "@/records/RowList";
import { useRows } from "@/records/useRows";
import styles from "./Practice.module.css";
import type { View } from "./PracticeScreen";
import { QuestionDialog } from "./QuestionDialog";
import { everyQuestion, questionsPage } from "./queries";

const words = (one: AskableQuestion) => ({
  id: one.key,
  name: one.text,
  icon: one.is_favourite ? Star : MessageCircleQuestionMark,
  title: one.text,
  more: one.shows ?? "",
  end: (
    <span className={styles.kind}>
      {t(`words.InterviewType.${one.interview_type}`)} · {t(`words.Difficulty.${one.difficulty}`)} ·{" "}
      {t(`words.RoleFamily.${one.role_family}`)}
    </span>
  ),
});

/** The bank and the person's own questions: searched, narrowed, opened. */
export function Questions({ search, change, parts }: View) {
  const { text, types, difficulties, families, favourites, own } = search;
  const rows = useRows<AskableQuestion>({ ask: questionsPage(search), rowHeight });
  return (
    <ListScreen
      title={t("practice.questions")}
      add={{ label: t("practice.bank.add"), run: () => change({ new: true }) }}
      search={{ label: t("practice.bank.search"), value: text, onChange: (next) => change({ text: next }) }}
      parts={parts}
      narrowing={<Narrowing search={search} change={change} />}
      isNarrowed={[text, types, difficulties, families, favourites, own].some((one) => one !== undefined)}
      empty={{ drawing: "search", title: t("common.noMatches"), text: t("common.loosen") }}
      rows={rows}
      words={words}
      openId={search.open}
      onOpen={(key) => change({ open: key })}
    >
      {search.open && <Opened key={search.open} open={search.open} onClose={() => change({ open: undefined })} />}
      {search.new && <QuestionDialog question={null} onClose={() => change({ new: undefined })} />}
    </ListScreen>
  );
}

/** The row may not be among those asked for yet, when an address opens it. */
function Opened({ open, onClose }: { open: string; onClose: () => void }) {
  const question = useQuery(everyQuestion).data?.items.find(({ key }) => key === open);
  return question && <QuestionDialog question={question} onClose={onClose} />;
}

const some = <T,>(chosen: T[]) => (chosen.length > 0 ? chosen : undefined);

function Narrowing({ search, change }: Omit<View, "parts">) {
  return (
    <>
      <FilterChip
        label={t("practice.bank.type")}
        options={optionsOf("InterviewType")}
        selected={search.types ?? []}
        onChange={(types) => change({ types: some(types) })}
      />
      <FilterChip
        label={t("practice.bank.difficulty")}
        options={optionsOf("Difficulty")}
        selected={search.difficulties ?? []}
        onChange={(difficulties) => change({ difficulties: some(difficulties) })}
      />
      <FilterChip
        label={t("practice.bank.family")}
        options={optionsOf("RoleFamily")}
        selected={search.families ?? []}
        onChange={(families) => change({ families: some(families) })}
      />
      <Only
        label={t("practice.bank.favourites")}
        isOn={search.favourites ?? false}
        onChange={(on) => change({ favourites: on || undefined })}
      />
      <Only
        label={t("practice.bank.own")}
        isOn={search.own ?? false}
        onChange={(on) => change({ own: on || undefined })}
      />
    </>
  );
}

function Only({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (on: boolean) => void }) {
  return (
    <ToggleButton className={chip.chip ?? ""} data-selected={isOn || undefined} isSelected={isOn} onChange={onChange}>
      {label}
    </ToggleButton>
  );
}
