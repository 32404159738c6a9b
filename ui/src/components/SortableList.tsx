import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  arrayMove,
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { GripVertical } from "lucide-react";
import type { ReactNode } from "react";
import { t } from "@/i18n";
import styles from "./SortableList.module.css";

interface Props<T extends { id: string }> {
  label: string;
  items: T[];
  nameOf: (item: T) => string;
  onSort: (items: T[]) => void;
  children: (item: T) => ReactNode;
  /** Side by side, as many as fit in a row, instead of one below the other. */
  wraps?: boolean;
}

/** A list in the person's own order: by the grip with a pointer, or on the grip with Space and the arrows. */
export function SortableList<T extends { id: string }>({ label, items, nameOf, onSort, children, wraps }: Props<T>) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const nameAt = (id: string | number) => {
    const item = items.find((candidate) => candidate.id === id);
    return item ? nameOf(item) : "";
  };
  const place = (id: string | number) => items.findIndex((item) => item.id === id) + 1;
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onSort(arrayMove(items, place(active.id) - 1, place(over.id) - 1));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: { draggable: t("common.sort.how") },
        announcements: {
          onDragStart: ({ active }) => t("common.sort.lifted", { name: nameAt(active.id) }),
          onDragOver: ({ active, over }) =>
            over ? t("common.sort.over", { name: nameAt(active.id), place: place(over.id), count: items.length }) : "",
          onDragEnd: ({ active, over }) =>
            over ? t("common.sort.dropped", { name: nameAt(active.id), place: place(over.id) }) : "",
          onDragCancel: ({ active }) => t("common.sort.cancelled", { name: nameAt(active.id) }),
        },
      }}
    >
      <SortableContext items={items} strategy={wraps ? rectSortingStrategy : verticalListSortingStrategy}>
        <ul className={styles.list} aria-label={label} data-wraps={wraps || undefined}>
          {items.map((item) => (
            <SortableItem key={item.id} id={item.id} name={nameOf(item)} isAlone={items.length < 2}>
              {children(item)}
            </SortableItem>
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

interface ItemProps {
  id: string;
  name: string;
  isAlone: boolean;
  children: ReactNode;
}

function SortableItem({ id, name, isAlone, children }: ItemProps) {
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id,
    attributes: { roleDescription: t("common.sort.role") },
  });
  return (
    <li
      ref={setNodeRef}
      className={styles.item}
      data-lifted={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      {!isAlone && (
        <button
          type="button"
          ref={setActivatorNodeRef}
          className={styles.grip}
          {...attributes}
          {...listeners}
          aria-label={t("common.sort.grip", { name })}
        >
          <GripVertical aria-hidden strokeWidth={1.75} />
        </button>
      )}
      <div className={styles.content}>{children}</div>
    </li>
  );
}
