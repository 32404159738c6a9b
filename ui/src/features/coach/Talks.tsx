import { ListBox, ListBoxItem } from "react-aria-components";
import { ToggleChip } from "@/components/Chip";
import { RelativeTime } from "@/components/RelativeTime";
import { t } from "@/i18n";
import type { ConversationCard } from "@/ipc/generated/contract";
import { Trouble } from "@/records/QueryGate";
import { useRows } from "@/records/useRows";
import type { CoachSearch } from "./addresses";
import styles from "./Coach.module.css";
import { talksPage } from "./queries";

const rowHeight = 52;

interface Props {
  search: CoachSearch;
  onOpen: (talk: string) => void;
  onArchived: (archived: true | undefined) => void;
}

/** The conversations, the latest first; only those in sight are on the page. */
export function Talks({ search, onOpen, onArchived }: Props) {
  const rows = useRows<ConversationCard>({ ask: talksPage(search), rowHeight });
  const shown = rows.inSight.flatMap((place) => {
    const talk = rows.row(place.index);
    return talk ? [{ ...talk, start: place.start }] : [];
  });
  return (
    <aside className={styles.talks} aria-label={t("coach.talks")}>
      <div className={styles.talksHead}>
        <ToggleChip isSelected={search.archived === true} onChange={(on) => onArchived(on || undefined)}>
          {t("coach.archived")}
        </ToggleChip>
      </div>
      {rows.start.error && <Trouble error={rows.start.error} onRetry={() => void rows.start.refetch()} />}
      {rows.start.data?.total === 0 && (
        <p className={styles.none}>{t(search.text ? "common.noMatches" : "coach.noTalks")}</p>
      )}
      <div ref={rows.scroller} className={styles.talksList}>
        <ListBox
          aria-label={t("coach.talks")}
          items={shown}
          selectionMode="single"
          selectedKeys={search.talk ? [search.talk] : []}
          onSelectionChange={(keys) => {
            const [chosen] = keys === "all" ? [] : [...keys];
            if (chosen !== undefined) onOpen(String(chosen));
          }}
          style={{ height: rows.virtual.getTotalSize(), position: "relative" }}
        >
          {({ id, title, context, updated_at, start }) => (
            <ListBoxItem
              id={id}
              textValue={title}
              className={styles.talkRow}
              style={{ position: "absolute", top: 0, insetInline: 0, transform: `translateY(${start}px)` }}
            >
              <span className={styles.talkTitle}>{title}</span>
              <span className={styles.small}>
                {t(`coach.contexts.${context}`)} · <RelativeTime at={updated_at} />
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </aside>
  );
}
