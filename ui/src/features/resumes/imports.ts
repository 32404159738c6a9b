/** The files that are on their way in: read one after the other, looked over in any order, kept until the window closes. */
import { useSyncExternalStore } from "react";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { Filled, IpcError, ResumeId, ResumeReview, SavedResume, Ticket } from "@/ipc/generated/contract";
import { type Draft, newDraft } from "./review/draft";
import type { Intent } from "./review/saving";

export type Stage =
  | { stage: "waiting" }
  | { stage: "reading"; task: string }
  | { stage: "failed"; error: IpcError }
  /** Its content is the same as that of a file that came before it. */
  | { stage: "same"; as: string }
  | { stage: "review"; review: ResumeReview; draft: Draft }
  | { stage: "saved"; id: ResumeId; title: string; filled: Filled | null };

export interface Import {
  ticket: string;
  name: string;
  size: number;
  /** Opens a protected file; kept only to draw its pages. */
  password?: string;
  /** Where it is to go, once the person has said something about it. */
  intent?: Intent;
  now: Stage;
}

let imports: readonly Import[] = [];
const watchers = new Set<() => void>();

function set(next: readonly Import[]) {
  imports = next;
  for (const watcher of watchers) watcher();
}

const change = (ticket: string, changes: Partial<Import>) =>
  set(imports.map((item) => (item.ticket === ticket ? { ...item, ...changes } : item)));

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};

export const useImports = () => useSyncExternalStore(watch, () => imports);

/** The file among those before it that holds the very same bytes. */
export function twinOf(review: ResumeReview, all: readonly Import[]): Import | undefined {
  return all.find(
    ({ ticket, now }) => ticket !== review.ticket && now.stage === "review" && now.review.sha256 === review.sha256,
  );
}

async function read({ ticket, password }: Import) {
  const task = crypto.randomUUID();
  change(ticket, { now: { stage: "reading", task } });
  try {
    const review = await call("read_resume", { ticket, task, ...(password ? { password } : {}) });
    const twin = twinOf(review, imports);
    change(ticket, {
      now: twin ? { stage: "same", as: twin.name } : { stage: "review", review, draft: newDraft(review.resume) },
    });
  } catch (error) {
    change(ticket, { now: { stage: "failed", error: asIpcError(error) } });
  }
}

let isBusy = false;

async function readWaiting() {
  if (isBusy) return;
  isBusy = true;
  for (;;) {
    const next = imports.find(({ now }) => now.stage === "waiting");
    if (!next) break;
    await read(next);
  }
  isBusy = false;
}

export function takeIn(tickets: Ticket[]) {
  set([...imports, ...tickets.map((ticket): Import => ({ ...ticket, now: { stage: "waiting" } }))]);
  void readWaiting();
}

export function readAgain(ticket: string, password?: string) {
  change(ticket, { now: { stage: "waiting" }, ...(password ? { password } : {}) });
  void readWaiting();
}

export const cancelReading = (task: string) => void call("cancel_task", { task });

export const leaveOut = (ticket: string) => set(imports.filter((item) => item.ticket !== ticket));

export const clearSaved = () => set(imports.filter(({ now }) => now.stage !== "saved"));

export function edit(ticket: string, step: (draft: Draft) => Draft) {
  const { now } = imports.find((item) => item.ticket === ticket) ?? {};
  if (now?.stage === "review") change(ticket, { now: { ...now, draft: step(now.draft) } });
}

export const intend = (ticket: string, intent: Intent) => change(ticket, { intent });

export const markSaved = (ticket: string, { resume, filled }: SavedResume) =>
  change(ticket, { now: { stage: "saved", id: resume.id, title: resume.title, filled } });
