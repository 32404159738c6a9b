/** Files in a browser page: what the shell does for the real window, by upload to the loopback server. */
import type { Event, Ticket } from "./generated/contract";

type Receive = (event: Event) => void;

/** A file's bytes for a ticket. */
async function deposit(file: File): Promise<Ticket> {
  const response = await fetch(`/tickets?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file });
  if (!response.ok) throw new Error(`“${file.name}” could not be taken in. It may be too large.`);
  return response.json();
}

export async function depositAll(files: Iterable<File>, receive: Receive) {
  const tickets = await Promise.all([...files].map(deposit));
  if (tickets.length > 0) receive({ type: "files", tickets });
}

export const pickInPage = (receive: Receive) =>
  new Promise<void>((resolve, reject) => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    input.onchange = () => depositAll(input.files ?? [], receive).then(resolve, reject);
    input.oncancel = () => resolve();
    input.click();
  });

export function dropsOnPage(receive: Receive, fail: (error: unknown) => void) {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    receive({ type: "hover", over: true });
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) receive({ type: "hover", over: false });
  });
  window.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    receive({ type: "hover", over: false });
    depositAll(event.dataTransfer?.files ?? [], receive).catch(fail);
  });
}

/** Files in the clipboard go the way of dropped ones. A copied text brings a picture of itself along; it stays a text. */
export function pastesOnPage(give: (files: File[]) => Promise<void>, fail: (error: unknown) => void) {
  window.addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || event.clipboardData?.types.includes("text/plain")) return;
    event.preventDefault();
    give(files).catch(fail);
  });
}

export function downloadInPage(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The loopback server writes beside its vault: a page has no place of its own. */
export async function placeInPage(name: string): Promise<Ticket> {
  const response = await fetch(`/destinations?name=${encodeURIComponent(name)}`, { method: "POST" });
  if (!response.ok) throw new Error(`“${name}” cannot be written.`);
  return response.json();
}
