/** Which lines two texts have in common, in order. Spaces do not count: programs set them as they like. */

export interface MarkedLine {
  text: string;
  /** The other text has no such line at this point. */
  isOwn: boolean;
}

/** Ligatures look like their letters, so marking them would puzzle. */
const plain = (line: string) => line.normalize("NFKC").replace(/\s+/g, " ").trim();
const linesOf = (text: string) =>
  text
    .split(/[\n\f]/)
    .map(plain)
    .filter((line) => line !== "");

/** The longest common subsequence of the lines: everything outside it was moved, lost or made up. */
export function differences(one: string, other: string): [MarkedLine[], MarkedLine[]] {
  const [left, right] = [linesOf(one), linesOf(other)];
  const wide = right.length + 1;
  const length = new Uint32Array((left.length + 1) * wide);
  const at = (row: number, column: number) => length[row * wide + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      length[row * wide + column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const shared = { left: new Set<number>(), right: new Set<number>() };
  for (let row = 0, column = 0; row < left.length && column < right.length; ) {
    if (left[row] === right[column]) {
      shared.left.add(row++);
      shared.right.add(column++);
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return [
    left.map((text, place) => ({ text, isOwn: !shared.left.has(place) })),
    right.map((text, place) => ({ text, isOwn: !shared.right.has(place) })),
  ];
}
