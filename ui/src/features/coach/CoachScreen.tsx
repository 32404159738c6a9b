import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { MessageSquarePlus } from "lucide-react";
import { Button } from "@/components/Button";
import { PageHeader } from "@/components/PageHeader";
import { SearchField } from "@/components/SearchField";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import { ask } from "@/ipc/query";
import type { CoachSearch } from "./addresses";
import styles from "./Coach.module.css";
import { Composer } from "./Composer";
import { Guided } from "./Guided";
import { TalkHead } from "./TalkHead";
import { Talks } from "./Talks";
import { Thread } from "./Thread";
import { useTalk } from "./useTalk";

const route = getRouteApi("/coach");

/** Conversations on the left, the one at hand beside them; with nothing configured, questions that rules answer. */
export function CoachScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changes: Partial<CoachSearch>, replace = true) =>
    void navigate({ search: (now) => ({ ...now, ...changes }), replace });
  const go = (talk: string) => change({ talk, job: undefined }, false);
  const ai = useQuery(ask("settings", "get_ai", null));
  const ready = ai.data?.ready.find((one) => one.purpose === "coach") ?? null;
  const talk = useTalk(search.talk, search.job, go);
  const open = useQuery({
    ...ask("conversations", "get_conversation", { id: search.talk ?? "" }, ["jobs"]),
    enabled: search.talk !== undefined,
  });
  const jobId = search.talk ? (open.data?.job_id ?? undefined) : search.job;
  const startNew = () => change({ talk: undefined, job: undefined }, false);
  useShortcuts([{ keys: "n", label: t("coach.new"), group: t("coach.title"), icon: MessageSquarePlus, run: startNew }]);
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t("coach.title")}
        actions={
          <Button icon={MessageSquarePlus} onPress={startNew}>
            {t("coach.new")}
          </Button>
        }
      >
        <SearchField
          label={t("coach.search")}
          placeholder={t("coach.search")}
          value={search.text ?? ""}
          onChange={(text) => change({ text: text || undefined })}
        />
      </PageHeader>
      <div className={styles.columns}>
        <Talks search={search} onOpen={(id) => go(id)} onArchived={(archived) => change({ archived })} />
        <section className={styles.talk} aria-label={t("coach.messages")}>
          {open.data && <TalkHead talk={open.data} onGone={startNew} />}
          {search.talk ? (
            <Thread key={search.talk} id={search.talk} talk={talk} canAnswer={ready !== null} />
          ) : (
            <Guided onAsk={talk.guide} jobId={jobId} ready={ready} isEmpty />
          )}
          <div className={styles.foot}>
            {search.talk && <Guided onAsk={talk.guide} jobId={jobId} ready={ready} />}
            <Composer talkId={search.talk} talk={talk} ready={ready} />
          </div>
        </section>
      </div>
    </div>
  );
}
