/** The web link in what was noted as the place; the words around it, such as a meeting's number, may stay. */
export function linkIn(location: string): URL | null {
  // What ends a sentence does not belong to the link in it.
  const found = location.match(/https?:\/\/[^\s<>"]+/i)?.[0].replace(/[.,;)\]]+$/, "");
  return found && URL.canParse(found) ? new URL(found) : null;
}
