import { ListFilter, type LucideIcon, Plus } from "lucide-react";
import { type ComponentProps, type ReactNode, useRef } from "react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { PageHeader } from "@/components/PageHeader";
import { SearchField } from "@/components/SearchField";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import { Trouble } from "./QueryGate";
import { RowList } from "./RowList";

type Empty = Pick<ComponentProps<typeof EmptyState>, "drawing" | "title"> & { text: string };

interface Props<T> extends Omit<ComponentProps<typeof RowList<T>>, "label"> {
  title: string;
  add: { label: string; icon?: LucideIcon; run: () => void };
  /** The words that must occur; a list without it has no filter field. */
  search?: { label: string; value: string | undefined; onChange: (text: string | undefined) => void };
  /** Switches between parts of the list; there even while a part is empty. */
  parts?: ReactNode;
  /** Chips that narrow the list; not there while there is nothing to narrow. */
  narrowing?: ReactNode;
  isNarrowed: boolean;
  /** What stands between the head and the rows, once there are any. */
  above?: ReactNode;
  /** Another way to see the same, in place of the rows. */
  instead?: ReactNode;
  /** What the list is for, while there is nothing in it. */
  empty: Empty;
  /** The sheet and the dialogs that lie over the list. */
  children?: ReactNode;
}

/** A screen that is a list: its head, its rows or what stands in their place, and N and F. */
export function ListScreen<T>({
  title,
  add,
  search,
  parts,
  narrowing,
  isNarrowed,
  above,
  instead,
  empty,
  children,
  ...list
}: Props<T>) {
  const { start, total } = list.rows;
  const filter = useRef<HTMLInputElement>(null);
  const { icon = Plus } = add;
  useShortcuts([
    { keys: "n", label: add.label, group: title, icon, run: add.run },
    ...(search
      ? [{ keys: "f", label: search.label, group: title, icon: ListFilter, run: () => filter.current?.focus() }]
      : []),
  ]);
  const isEmpty = start.data?.total === 0;
  const hasNothing = isEmpty && !isNarrowed;
  const button = (
    <Button variant="primary" icon={icon} onPress={add.run}>
      {add.label}
    </Button>
  );
  const actions = (
    <>
      {search && (
        <SearchField
          ref={filter}
          label={search.label}
          placeholder={search.label}
          value={search.value ?? ""}
          onChange={(text) => search.onChange(text || undefined)}
        />
      )}
      {button}
    </>
  );
  return (
    <>
      <PageHeader title={title} count={hasNothing ? undefined : start.data?.total} actions={!hasNothing && actions}>
        {parts}
        {!hasNothing && narrowing}
      </PageHeader>
      {start.error && <Trouble error={start.error} onRetry={() => void start.refetch()} />}
      {hasNothing && (
        <EmptyState drawing={empty.drawing} title={empty.title} action={button}>
          {empty.text}
        </EmptyState>
      )}
      {isEmpty && isNarrowed && (
        <EmptyState drawing="search" title={t("common.noMatches")}>
          {t("common.loosen")}
        </EmptyState>
      )}
      {total > 0 && above}
      {total > 0 && (instead ?? <RowList label={title} {...list} />)}
      {children}
    </>
  );
}
