/** Where the keyboard is on the board. */
export interface Cursor {
  column: number;
  row: number;
}

const clamp = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));

export type Arrow = "up" | "down" | "left" | "right";

/** The next place for an arrow. Sideways it skips empty columns and keeps to the nearest row there is. */
export function stepped({ column, row }: Cursor, arrow: Arrow, lengths: number[]): Cursor {
  if (arrow === "up" || arrow === "down") {
    return { column, row: clamp(row + (arrow === "down" ? 1 : -1), lengths[column] ?? 0) };
  }
  const direction = arrow === "right" ? 1 : -1;
  for (let next = column + direction; next >= 0 && next < lengths.length; next += direction) {
    const length = lengths[next] ?? 0;
    if (length > 0) return { column: next, row: clamp(row, length) };
  }
  return { column, row };
}
