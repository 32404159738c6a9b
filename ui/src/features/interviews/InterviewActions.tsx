import { useNavigate } from "@tanstack/react-router";
import { CalendarArrowDown, ListChecks, Mic } from "lucide-react";
import { Button } from "@/components/Button";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import { saveText } from "@/ipc/files";
import type { Interview } from "@/ipc/generated/contract";
import styles from "@/records/Detail.module.css";

async function exportOne(id: string) {
  try {
    const { name, text } = await call("export_interview", { id });
    await saveText(name, text);
  } catch (error) {
    toast({ text: asIpcError(error).message, bad: true });
  }
}

/** What else can be done about an interview: prepare for it, or let it go. */
export function InterviewActions({ interview, onCancel }: { interview: Interview; onCancel: () => void }) {
  const { id, job_id, interview_type, state } = interview;
  const navigate = useNavigate();
  return (
    <div className={styles.row}>
      <Button
        icon={ListChecks}
        onPress={() => void navigate({ to: "/interviews/$interview/prep", params: { interview: id } })}
      >
        {t("practice.prep.open")}
      </Button>
      <Button
        icon={Mic}
        onPress={() => void navigate({ to: "/practice", search: { new: true, job: job_id, type: interview_type } })}
      >
        {t("interviews.practise")}
      </Button>
      <Button icon={CalendarArrowDown} onPress={() => void exportOne(id)}>
        {t("calendar.exportOne")}
      </Button>
      {state === "SCHEDULED" && (
        <Button variant="quiet" onPress={onCancel}>
          {t("interviews.cancel")}
        </Button>
      )}
    </div>
  );
}
