import { useCallback, useMemo, useRef, useState } from "react";
import { t } from "@/i18n";
import type { ResumeReview } from "@/ipc/generated/contract";
import { edit } from "../imports";
import { confirmed, current, type Draft, isDoubtful, keptFields, removed, skipped, tally, written } from "./draft";
import { sectionsOf } from "./fields";
import { Notes } from "./Notes";
import { Original } from "./Original";
import { moveOn } from "./order";
import { PageMarks } from "./PageMarks";
import styles from "./Review.module.css";
import { ReviewPanel } from "./ReviewPanel";
import type { SectionEvents } from "./ReviewSectionView";
import { SaveBar } from "./SaveBar";
import type { Intent } from "./saving";

interface Props {
  review: ResumeReview;
  draft: Draft;
  password: string | undefined;
  intent: Intent | undefined;
}

/** The file beside what was read from it. Pointing at one shows the other; nothing is saved before Save. */
export function Review({ review, draft, password, intent }: Props) {
  const { ticket } = review;
  const panel = useRef<HTMLDivElement>(null);
  const pages = useRef<HTMLElement>(null);
  const [hovered, hover] = useState<string | null>(null);
  const [focused, focus] = useState<string | null>(null);
  const active = hovered ?? focused;
  const sections = useMemo(() => sectionsOf(draft.resume), [draft.resume]);
  const kept = sections.flatMap((section) => keptFields(draft, section));

  const events: SectionEvents = useMemo(
    () => ({
      onWrite: (pointer, value) => edit(ticket, (now) => written(now, pointer, value)),
      onConfirm: (pointer) => edit(ticket, (now) => confirmed(now, pointer)),
      onSkip: (section, on) => edit(ticket, (now) => skipped(now, section, on)),
      onRemove: (entry, on) => edit(ticket, (now) => removed(now, entry, on)),
      onCurrent: (entry, on) => edit(ticket, (now) => current(now, entry, on)),
      onNext: () => void (panel.current && moveOn(panel.current, 1)),
      onPoint(pointer, by) {
        if (by === "hover") return hover(pointer);
        focus(pointer);
        if (pointer) pages.current?.querySelector(`[data-mark="${pointer}"]`)?.scrollIntoView({ block: "nearest" });
      },
    }),
    [ticket],
  );
  const pick = useCallback((pointer: string) => {
    const field = panel.current?.querySelector(`[data-field="${pointer}"]`);
    field?.scrollIntoView({ block: "nearest" });
    field?.querySelector<HTMLElement>("input, textarea")?.focus({ preventScroll: true });
  }, []);

  return (
    <div className={styles.review}>
      <Original
        review={review}
        password={password}
        ref={pages}
        overlay={(page, size) => (
          <PageMarks
            fields={kept}
            {...{ page, size, active }}
            isDoubtful={(field) => isDoubtful(draft, field)}
            onPoint={hover}
            onPick={pick}
          />
        )}
      />
      <div className={styles.reading}>
        <p className={styles.total} aria-live="polite">
          {sections.length > 0 ? t("resumes.tally", tally(draft, sections)) : t("resumes.nothingRead")}
        </p>
        <Notes review={review} />
        <ReviewPanel ref={panel} {...{ sections, draft, active, events }} />
      </div>
      <SaveBar {...{ review, draft, intent }} />
    </div>
  );
}
