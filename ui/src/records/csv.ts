/** A table as CSV for a spreadsheet. */

/** A text that a spreadsheet would run as a formula is marked as text. */
const inert = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

type Cell = string | number | null | undefined;

const cell = (value: Cell) => (typeof value === "number" ? String(value) : quoted(inert(value ?? "")));

export const csv = (header: string[], rows: Cell[][]) =>
  [header, ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
