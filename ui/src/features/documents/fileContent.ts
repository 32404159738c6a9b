/** What can be made of a kept file on the page. */
import type { FileContent } from "@/ipc/generated/contract";

export const bytesOf = ({ base64 }: FileContent) => Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));

/** In bytes, without decoding. */
export const sizeOf = ({ base64 }: FileContent) =>
  (base64.length * 3) / 4 - (base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0);

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** How a file can be shown on the page; `null` if it cannot. */
export function lookOf({ media_type }: FileContent): "pages" | "markdown" | "text" | "picture" | "words" | null {
  if (media_type === "application/pdf") return "pages";
  if (media_type === word) return "words";
  if (media_type === "text/markdown") return "markdown";
  if (media_type.startsWith("text/") || media_type === "application/json") return "text";
  return media_type.startsWith("image/") ? "picture" : null;
}

export const textOf = (file: FileContent) => new TextDecoder().decode(bytesOf(file));
