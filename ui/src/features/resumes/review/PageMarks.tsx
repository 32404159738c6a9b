import type { ReviewField } from "./fields";
import styles from "./Review.module.css";

interface Props {
  fields: ReviewField[];
  page: number;
  size: { width: number; height: number };
  active: string | null;
  isDoubtful: (field: ReviewField) => boolean;
  onPoint: (pointer: string | null) => void;
  onPick: (pointer: string) => void;
}

const share = (part: number, whole: number) => `${(part / whole) * 100}%`;

/** Where on a page each value stands. For the pointer only: the fields themselves are the way by keyboard. */
export function PageMarks({ fields, page, size, active, isDoubtful, onPoint, onPick }: Props) {
  // Several values of one line often have the same place: it is tinted once.
  const tinted = new Set<string>();
  const isFirstAt = (place: string) => !tinted.has(place) && Boolean(tinted.add(place));
  return fields.flatMap((field) =>
    field.spans
      .filter((span) => span.page === page)
      .map(({ box }) => (
        <button
          type="button"
          key={`${field.pointer} ${box.x} ${box.y}`}
          tabIndex={-1}
          aria-hidden
          className={styles.mark}
          data-mark={field.pointer}
          data-first={isFirstAt(`${box.x} ${box.y} ${box.width}`) || undefined}
          data-doubtful={isDoubtful(field) || undefined}
          data-active={field.pointer === active || undefined}
          style={{
            left: share(box.x - 1, size.width),
            top: share(box.y - 1, size.height),
            width: share(box.width + 2, size.width),
            height: share(box.height + 2, size.height),
          }}
          onMouseEnter={() => onPoint(field.pointer)}
          onMouseLeave={() => onPoint(null)}
          onClick={() => onPick(field.pointer)}
        />
      )),
  );
}
