/** Files from the person: a dialog or a drop ends in a `files` event with tickets; no path ever gets here. */
import { transport } from "./transport";

export const pickFiles = () => transport.pickFiles();

/** Gives the person a text as a file, where they say. */
export const saveText = (name: string, text: string) => transport.saveText(name, text);
