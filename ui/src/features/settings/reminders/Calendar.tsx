import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { CalendarArrowDown, FileUp, FolderSync } from "lucide-react";
import { Button } from "@/components/Button";
import { RelativeTime } from "@/components/RelativeTime";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { pickFolder, saveText } from "@/ipc/files";
import type { CalendarFile, IpcError } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import styles from "../Settings.module.css";

const fileQuery = ask("settings", "calendar_file", null, ["interviews"]);

/** The ways between the interviews here and the calendar a person already has. */
export function Calendar() {
  const file = useQuery(fileQuery);
  return (
    <>
      <section className={styles.section}>
        <h2 className={styles.title}>{t("calendar.file")}</h2>
        <p className={styles.text}>{t("calendar.fileText")}</p>
        <QueryGate query={file} lines={2}>
          {(found) => <Folder file={found} />}
        </QueryGate>
      </section>
      <Exchange />
    </>
  );
}

function Folder({ file: { folder, name, written_at, problem } }: { file: CalendarFile }) {
  const client = useQueryClient();
  const choose = useMutation<CalendarFile | null, IpcError, boolean>({
    mutationFn: async (isKept) => {
      if (!isKept) return call("choose_calendar_folder", {});
      const place = await pickFolder();
      return place && call("choose_calendar_folder", { folder: place.ticket });
    },
    onSuccess: (chosen) => chosen && client.setQueryData(fileQuery.queryKey, chosen),
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  return (
    <>
      {folder !== null && (
        <p>
          {t("calendar.keptIn", { name, folder })}{" "}
          {written_at && (
            <span className={styles.text}>
              {t("calendar.written")} <RelativeTime at={written_at} />
            </span>
          )}
        </p>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.row}>
        <Button icon={FolderSync} isDisabled={choose.isPending} onPress={() => choose.mutate(true)}>
          {t(folder === null ? "calendar.choose" : "calendar.chooseOther")}
        </Button>
        {folder !== null && (
          <Button variant="quiet" isDisabled={choose.isPending} onPress={() => choose.mutate(false)}>
            {t("calendar.stop")}
          </Button>
        )}
      </div>
    </>
  );
}

/** All interviews as a file, once; and invitations from a file. */
function Exchange() {
  const navigate = useNavigate();
  const write = useMutation<void, IpcError>({
    mutationFn: async () => {
      const { name, text } = await call("export_records", { format: "ICS" });
      await saveText(name, text);
    },
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t("calendar.exchange")}</h2>
      <p className={styles.text}>{t("calendar.exchangeText")}</p>
      <div className={styles.row}>
        <Button icon={CalendarArrowDown} isDisabled={write.isPending} onPress={() => write.mutate()}>
          {t("calendar.exportAll")}
        </Button>
        <Button icon={FileUp} onPress={() => void navigate({ to: "/settings/import" })}>
          {t("calendar.import")}
        </Button>
      </div>
    </section>
  );
}
