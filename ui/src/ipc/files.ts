/** Files from the person: a dialog or a drop ends in a `files` event with tickets; no path ever gets here. */
import { transport } from "./transport";

export const pickFiles = () => transport.pickFiles();

/** Gives the person a file, where they say. */
export const saveFile = (name: string, bytes: Uint8Array<ArrayBuffer>) => transport.saveFile(name, bytes);

/** The same for a text. */
export const saveText = (name: string, text: string) => saveFile(name, new TextEncoder().encode(text));
