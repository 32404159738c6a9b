import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { takeIn } from "@/features/resumes/imports";
import { onEvent } from "@/ipc/events";
import { handToAsker } from "@/ipc/files";

/** Files that were dropped or picked, wherever one is: unless a screen asked for them, they are read, and looked over on a screen of their own. */
export function useFiles() {
  const navigate = useNavigate();
  useEffect(
    () =>
      onEvent("files", ({ tickets }) => {
        if (handToAsker(tickets)) return;
        takeIn(tickets);
        void navigate({ to: "/resumes/import", search: { file: tickets[0]?.ticket } });
      }),
    [navigate],
  );
}
