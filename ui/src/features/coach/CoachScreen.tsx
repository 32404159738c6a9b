import { getRouteApi } from "@tanstack/react-router";
import { MessageSquarePlus } from "lucide-react";
import { Button } from "@/components/Button";
import { PageHeader } from "@/components/PageHeader";
import { SearchField } from "@/components/SearchField";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import type { CoachSearch } from "./addresses";
import styles from "./Coach.module.css";
import { Conversation } from "./Conversation";
import { TalkHead } from "./TalkHead";
import { Talks } from "./Talks";

const route = getRouteApi("/coach");

/** Conversations on the left, the one at hand beside them; with nothing configured, questions that rules answer. */
export function CoachScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changes: Partial<CoachSearch>, replace = true) =>
    void navigate({ search: (now) => ({ ...now, ...changes }), replace });
  const go = (talk: string) => change({ talk, job: undefined }, false);
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
        <Conversation
          id={search.talk}
          about={{ job: search.job, context: search.job ? "job_search" : "general" }}
          onGo={go}
          head={(talk) => <TalkHead talk={talk} onGone={startNew} />}
        />
      </div>
    </div>
  );
}
