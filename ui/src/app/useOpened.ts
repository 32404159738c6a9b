import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { onEvent } from "@/ipc/events";
import { placeOf } from "@/records/subjects";

/** A notification was clicked: shows what it is about, or Today where it is about several things. */
export function useOpened() {
  const navigate = useNavigate();
  useEffect(
    () => onEvent("open", ({ subject }) => void navigate(subject ? placeOf(subject) : { to: "/today" })),
    [navigate],
  );
}
