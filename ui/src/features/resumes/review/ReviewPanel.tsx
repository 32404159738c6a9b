import { type KeyboardEvent, type RefObject, useEffect } from "react";
import { EmptyState } from "@/components/EmptyState";
import { t } from "@/i18n";
import type { Draft } from "./draft";
import type { ReviewSection } from "./fields";
import { firstStop, moveOn } from "./order";
import styles from "./Review.module.css";
import { ReviewSectionView, type SectionEvents } from "./ReviewSectionView";

interface Props {
  ref: RefObject<HTMLDivElement | null>;
  sections: ReviewSection[];
  draft: Draft;
  active: string | null;
  events: SectionEvents;
}

/** Everything that was read. Tab goes through the doubtful fields first, wherever they stand. */
export function ReviewPanel({ ref, sections, draft, active, events }: Props) {
  useEffect(() => {
    if (ref.current) firstStop(ref.current)?.focus({ preventScroll: true });
  }, [ref]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Tab" || event.ctrlKey || event.altKey || !ref.current) return;
    if (moveOn(ref.current, event.shiftKey ? -1 : 1)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only the order of Tab through what is inside is changed
    <div ref={ref} className={styles.panel} onKeyDown={press}>
      {sections.length === 0 && (
        <EmptyState drawing="page" title={t("resumes.keepAnyway")}>
          {t("resumes.nothingReadText")}
        </EmptyState>
      )}
      {sections.map((section) => (
        <ReviewSectionView key={section.name} {...{ section, draft, active, events }} />
      ))}
    </div>
  );
}
