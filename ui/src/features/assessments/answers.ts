/** Where a questionnaire goes on: at the first item without an answer, or after the last. */
export function firstOpen(items: string[], given: Record<string, number>): number {
  const open = items.findIndex((item) => !(item in given));
  return open === -1 ? items.length : open;
}
