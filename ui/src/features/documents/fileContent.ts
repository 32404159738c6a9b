/** What can be made of a kept file on the page. */
import type { FileContent } from "@/ipc/generated/contract";

export const bytesOf = ({ base64 }: FileContent) => Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));

/** In bytes, without decoding. */
export const sizeOf = ({ base64 }: FileContent) =>
  (base64.length * 3) / 4 - (base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0);

/** What a person reads in a text file; nothing if it is no text. */
export function textOf(file: FileContent): string | null {
  if (!file.media_type.startsWith("text/") && file.media_type !== "application/json") return null;
  return new TextDecoder().decode(bytesOf(file));
}
