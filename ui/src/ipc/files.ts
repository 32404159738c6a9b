/** Files from the person: a dialog or a drop ends in a `files` event with tickets; no path ever gets here. */
import type { Ticket } from "./generated/contract";
import { transport } from "./transport";

type Take = (tickets: Ticket[]) => void;

let asker: Take | null = null;

/** Opens the file dialog for whoever takes in files: the import. */
export function pickFiles() {
  asker = null;
  return transport.pickFiles();
}

/** Opens the file dialog for one asker: the files that come next go to it, not to the import. */
export function pickFilesFor(take: Take) {
  asker = take;
  return transport.pickFiles();
}

/** The asker no longer waits. */
export const stopAsking = () => {
  asker = null;
};

/** Hands files to whoever asked for them, once; says whether anyone had. */
export function handToAsker(tickets: Ticket[]): boolean {
  const take = asker;
  asker = null;
  take?.(tickets);
  return take !== null;
}

/** Gives the person a file, where they say. */
export const saveFile = (name: string, bytes: Uint8Array<ArrayBuffer>) => transport.saveFile(name, bytes);

/** The same for a text. */
export const saveText = (name: string, text: string) => saveFile(name, new TextEncoder().encode(text));

/** Asks for a folder for the core to write to; nothing if the person decides otherwise. */
export const pickFolder = () => transport.pickFolder();

/** Asks where the core is to write a file of this name; nothing if the person decides otherwise. */
export const pickPlace = (name: string) => transport.pickSave(name);
