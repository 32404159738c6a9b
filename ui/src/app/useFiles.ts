import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { takeIn } from "@/features/resumes/imports";
import { call } from "@/ipc/call";
import { onEvent } from "@/ipc/events";
import { handToAsker } from "@/ipc/files";
import type { Ticket } from "@/ipc/generated/contract";

/** Whether a file is records rather than a resume. A JSON may be either, so the core says. */
async function holdsRecords({ ticket, name }: Ticket): Promise<boolean> {
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  if (["csv", "tsv", "zip", "ics"].includes(ending)) return true;
  if (ending !== "json") return false;
  const { kind } = await call("preview_import", { ticket }).catch(() => ({ kind: "JSON_RESUME" as const }));
  return kind === "JSON";
}

/** Files that were dropped or picked, wherever one is: unless a screen asked for them, they are read, and looked over on a screen of their own. */
export function useFiles() {
  const navigate = useNavigate();
  useEffect(() => {
    const take = async (tickets: Ticket[]) => {
      const areRecords = await Promise.all(tickets.map(holdsRecords));
      const resumes = tickets.filter((_, place) => !areRecords[place]);
      const records = tickets.find((_, place) => areRecords[place]);
      if (resumes.length > 0) takeIn(resumes);
      if (records) void navigate({ to: "/settings/import", search: { file: records.ticket, name: records.name } });
      else void navigate({ to: "/resumes/import", search: { file: resumes[0]?.ticket } });
    };
    return onEvent("files", ({ tickets }) => {
      if (!handToAsker(tickets)) void take(tickets);
    });
  }, [navigate]);
}
