/** The records that are being deleted: what still shows one, for a moment, must not ask for it again. */
const gone = new Set<string>();

export const markGone = (id: string) => void gone.add(id);

export const unmarkGone = (id: string) => void gone.delete(id);

/** Whether a query's key, `[topic, command, input]`, names such a record. */
export function isAboutGone([, , input]: readonly unknown[]): boolean {
  const id = input && typeof input === "object" && "id" in input ? input.id : undefined;
  return typeof id === "string" && gone.has(id);
}
