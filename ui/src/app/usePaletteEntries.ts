import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { BriefcaseBusiness, Files, FileText, type LucideIcon, StickyNote } from "lucide-react";
import { useState } from "react";
import { useActiveShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import type { SearchHit } from "@/ipc/generated/contract";
import { askOn } from "@/ipc/query";
import { everyJob } from "@/records/everyJob";
import { places } from "./places";

export interface PaletteEntry {
  id: string;
  label: string;
  detail?: string | undefined;
  icon?: LucideIcon;
  shortcut?: string;
  /** Words that found it without standing in its label. */
  words?: string;
  run: () => void;
}

interface Section {
  title: string;
  entries: PaletteEntry[];
}

const shownRecords = 8;

/** The jobs touched last, for a palette without words. */
function useLatest(isAsked: boolean): PaletteEntry[] {
  const router = useRouter();
  const latest = askOn("jobs", "list_jobs", { ...everyJob, limit: shownRecords });
  const { data } = useQuery({ ...latest, enabled: isAsked });
  return (data?.items ?? []).map(({ id, title, company }) => ({
    id: `job:${id}`,
    label: title,
    detail: company,
    icon: BriefcaseBusiness,
    run: () => void router.navigate({ to: "/jobs/$job", params: { job: id } }),
  }));
}

/** The records of every kind that hold these words, for which there is a screen. */
function useFound(text: string): PaletteEntry[] {
  const router = useRouter();
  const search = askOn("jobs", "search", { text, limit: 2 * shownRecords }, ["resumes", "documents"]);
  const { data } = useQuery({ ...search, enabled: text !== "" });
  const entry = (hit: SearchHit, icon: LucideIcon, run: () => unknown): PaletteEntry[] => [
    {
      id: `${hit.kind}:${hit.id}`,
      label: hit.title,
      detail: hit.detail ?? hit.snippet,
      icon,
      words: text,
      run: () => void run(),
    },
  ];
  const found = (hit: SearchHit): PaletteEntry[] => {
    const { kind, id, parent } = hit;
    if (kind === "job")
      return entry(hit, BriefcaseBusiness, () => router.navigate({ to: "/jobs/$job", params: { job: id } }));
    if (kind === "resume")
      return entry(hit, FileText, () => router.navigate({ to: "/resumes/$resume", params: { resume: id } }));
    if (kind === "document")
      return entry(hit, Files, () => router.navigate({ to: "/documents", search: { open: id } }));
    if (kind === "note" && parent)
      return entry(hit, StickyNote, () => router.navigate({ to: "/jobs/$job", params: { job: parent } }));
    return [];
  };
  return text === "" ? [] : (data ?? []).flatMap(found).slice(0, shownRecords);
}

export function usePaletteEntries() {
  const router = useRouter();
  const [text, setText] = useState("");
  const shortcuts = useActiveShortcuts();
  const words = text.trim();
  const latest = useLatest(words === "");
  const found = useFound(words);
  const records = words === "" ? latest : found;
  const sections: Section[] = [
    {
      title: t("frame.palette.places"),
      entries: places.map(({ to, icon, name, letter }) => ({
        id: to,
        label: t(`frame.places.${name}`),
        icon,
        shortcut: `g ${letter}`,
        run: () => void router.navigate({ to }),
      })),
    },
    {
      title: t("frame.palette.actions"),
      entries: shortcuts.flatMap(({ keys, label, icon, run }) =>
        icon
          ? [{ id: `${keys} ${label}`, label, icon, shortcut: keys, run: () => run(new KeyboardEvent("keydown")) }]
          : [],
      ),
    },
    { title: t("frame.palette.records"), entries: records },
  ];
  return { text, setText, sections: sections.filter(({ entries }) => entries.length > 0) };
}
