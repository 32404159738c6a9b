import type { LinkProps } from "@tanstack/react-router";
import type { Subject } from "@/ipc/generated/contract";

/** The screen of what a reminder is about. */
export function placeOf({ kind, id }: Subject): Pick<LinkProps, "to" | "params" | "search"> {
  if (kind === "interview") return { to: "/interviews/$interview", params: { interview: id } };
  if (kind === "application") return { to: "/applications", search: { open: id } };
  if (kind === "goal") return { to: "/goals", search: { open: id } };
  return { to: "/jobs/$job", params: { job: id } };
}
