import { Plus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import type { JobsSearch } from "./addresses";
import type { PastedJob } from "./pasting/posting";
import { usePastedJob } from "./pasting/usePastedJob";

const NewJobDialog = lazy(() => import("./NewJobDialog"));

interface Props {
  isOpen: boolean;
  onChange: (changes: Partial<JobsSearch>) => void;
}

/** The ways to a new job: the button, N, the address, and a link or posting pasted anywhere on the screen. */
export function AddJob({ isOpen, onChange }: Props) {
  const [pasted, setPasted] = useState<PastedJob | null>(null);
  const start = (job: PastedJob | null) => {
    setPasted(job);
    onChange({ new: true });
  };
  usePastedJob(start);
  useShortcuts([{ keys: "n", label: t("jobs.newJob"), group: t("jobs.title"), icon: Plus, run: () => start(null) }]);
  const end = (changes: Partial<JobsSearch>) => {
    setPasted(null);
    onChange({ new: undefined, ...changes } as Partial<JobsSearch>);
  };
  if (!isOpen) return null;
  return (
    <Suspense>
      <NewJobDialog pasted={pasted} onClose={() => end({})} onMade={(job) => end({ job })} />
    </Suspense>
  );
}
