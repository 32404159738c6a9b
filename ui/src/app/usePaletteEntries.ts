import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { BriefcaseBusiness, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { useActiveShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import { askOn } from "@/ipc/query";
import { everyJob } from "@/records/everyJob";
import { places } from "./places";

export interface PaletteEntry {
  id: string;
  label: string;
  detail?: string | undefined;
  icon?: LucideIcon;
  shortcut?: string;
  run: () => void;
}

interface Section {
  title: string;
  entries: PaletteEntry[];
}

const shownRecords = 8;

/** The records that hold these words; without words, the ones touched last. */
function useRecords(text: string): PaletteEntry[] {
  const router = useRouter();
  const { data } = useQuery(askOn("jobs", "list_jobs", { ...everyJob, text, limit: shownRecords }));
  return (data?.items ?? []).map(({ id, title, company }) => ({
    id: `job:${id}`,
    label: title,
    detail: company,
    icon: BriefcaseBusiness,
    run: () => void router.navigate({ to: "/jobs/$job", params: { job: id } }),
  }));
}

export function usePaletteEntries() {
  const router = useRouter();
  const [text, setText] = useState("");
  const shortcuts = useActiveShortcuts();
  const records = useRecords(text);
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
