import { useQuery } from "@tanstack/react-query";
import { Bookmark, BookmarkPlus, Check, ChevronDown, PencilLine, Save, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import chip from "@/components/Chip.module.css";
import { Menu, type MenuEntry } from "@/components/Menu";
import { useShortcuts } from "@/components/shortcuts";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { SavedView } from "@/ipc/generated/contract";
import { deleteRecord } from "@/records/deleting";
import type { JobsSearch } from "../addresses";
import styles from "../JobsScreen.module.css";
import { savedViews } from "../queries";
import { ViewNameDialog } from "./ViewNameDialog";
import { addressOf, isAsSaved, viewOf } from "./view";

interface Props {
  /** With the layout that is seen, whether the address names it or not. */
  search: JobsSearch;
  onChange: (changes: Partial<JobsSearch>) => void;
}

const saveChanges = ({ id, name }: SavedView, search: JobsSearch) =>
  call("update_saved_view", { id, changes: { query: viewOf(search) } }).then(
    () => void toast({ text: t("jobs.views.saved", { name }) }),
    (error) => void toast({ text: asIpcError(error).message, bad: true }),
  );

/** Picks one of the saved views, or saves what is seen as one. */
export function SavedViews({ search, onChange }: Props) {
  const views = useQuery(savedViews).data ?? [];
  const [isOpen, setOpen] = useState(false);
  const [naming, setNaming] = useState<SavedView | "new" | null>(null);
  useShortcuts([
    { keys: "v", label: t("jobs.keys.views"), group: t("jobs.title"), icon: Bookmark, run: () => setOpen(true) },
  ]);
  const picked = views.find(({ id }) => id === search.saved);
  const hasChanged = picked !== undefined && !isAsSaved(picked, search);

  const entries = views.map(
    (view): MenuEntry => ({
      id: view.id,
      label: view.name,
      icon: view === picked && !hasChanged ? Check : Bookmark,
      onAction: () => onChange(addressOf(view) as Partial<JobsSearch>),
    }),
  );
  const own = (view: SavedView): MenuEntry[] => {
    const { id, name } = view;
    const forget = () =>
      void deleteRecord("saved_view", id, name).then((gone) => gone && onChange({ saved: undefined } as JobsSearch));
    return [
      ...(hasChanged
        ? [
            {
              id: "update",
              label: t("jobs.views.update", { name }),
              icon: Save,
              onAction: () => void saveChanges(view, search),
            },
          ]
        : []),
      { id: "rename", label: t("jobs.views.rename", { name }), icon: PencilLine, onAction: () => setNaming(view) },
      { id: "delete", label: t("jobs.views.delete", { name }), icon: Trash2, danger: true, onAction: forget },
    ];
  };
  const save: MenuEntry = {
    id: "save",
    label: t("jobs.views.save"),
    icon: BookmarkPlus,
    onAction: () => setNaming("new"),
  };
  const name = picked && (hasChanged ? t("jobs.views.edited", { name: picked.name }) : picked.name);
  return (
    <div className={styles.views}>
      <Menu
        label={t("jobs.views.mine")}
        heading={t("jobs.views.mine")}
        entries={entries}
        more={[save, ...(picked ? own(picked) : [])]}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <Button className={chip.chip} data-selected={(picked && !hasChanged) || undefined}>
          <Bookmark aria-hidden strokeWidth={1.75} />
          <span className={styles.viewName}>{name ?? t("jobs.views.title")}</span>
          <ChevronDown aria-hidden />
        </Button>
      </Menu>
      {naming && (
        <ViewNameDialog
          view={naming === "new" ? null : naming}
          search={search}
          place={views.length}
          onClose={() => setNaming(null)}
          onSaved={({ id }) => {
            setNaming(null);
            onChange({ saved: id });
          }}
        />
      )}
    </div>
  );
}
