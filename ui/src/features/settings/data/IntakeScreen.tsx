import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { FileUp } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { PageHeader } from "@/components/PageHeader";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import { call } from "@/ipc/call";
import { pickFilesFor } from "@/ipc/files";
import type { ImportReport, IpcError, JobColumn } from "@/ipc/generated/contract";
import { askOn } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import styles from "./Intake.module.css";
import { IntakeReport } from "./IntakeReport";
import { changesIn, recordsIn } from "./reports";
import { takeBack } from "./takingBack";

const route = getRouteApi("/settings/import");

/** A file on its way in: what would come of it, then the import, which can be taken back. */
export function IntakeScreen() {
  const { file, name = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = () =>
    void pickFilesFor(([chosen]) => {
      if (chosen) void navigate({ search: { file: chosen.ticket, name: chosen.name } });
    });
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t("data.intake")}
        actions={
          file && (
            <Button icon={FileUp} onPress={choose}>
              {t("data.chooseOther")}
            </Button>
          )
        }
      />
      {file ? (
        <Looked key={file} ticket={file} name={name} />
      ) : (
        <EmptyState
          drawing="tray"
          title={t("data.intakeEmpty")}
          action={
            <Button variant="primary" icon={FileUp} onPress={choose}>
              {t("data.chooseFile")}
            </Button>
          }
        >
          {t("data.intakeEmptyText")}
        </EmptyState>
      )}
    </div>
  );
}

function Looked({ ticket, name }: { ticket: string; name: string }) {
  const [columns, setColumns] = useState<(JobColumn | null)[] | null>(null);
  const [job, setJob] = useState<string | null>(null);
  const navigate = route.useNavigate();
  const input = { ticket, ...(columns ? { columns } : {}), ...(job ? { job_id: job } : {}) };
  const preview = useQuery(askOn("jobs", "preview_import", input));
  const take = useMutation<ImportReport, IpcError>({
    mutationFn: () => call("import_file", { ...input, task: crypto.randomUUID() }),
    onSuccess: (report) => {
      const { batch } = report;
      const text = t("data.imported", { name, n: number(recordsIn(report) + changesIn(report)) });
      toast(batch ? { text, action: { label: t("common.undo"), run: () => void takeBack(batch) } } : { text });
      if (report.kind === "CALENDAR") return void navigate({ to: "/interviews", search: { agreed: true } });
      const hasJobs = report.counts.some(({ kind }) => kind === "job");
      void navigate({ to: hasJobs ? "/jobs" : "/profile" });
    },
    onError: ({ code, message }) => void (code === "cancelled" || toast({ text: message, bad: true })),
  });
  return (
    <div className={styles.scroll}>
      <QueryGate query={preview} lines={6}>
        {(report) => (
          <IntakeReport
            report={report}
            onJob={setJob}
            onColumns={setColumns}
            isBusy={take.isPending || preview.isFetching}
            onImport={() => take.mutate()}
          />
        )}
      </QueryGate>
    </div>
  );
}
