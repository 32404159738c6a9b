/** JSON pointers into a resume, such as `/work/0/name`. Nothing is changed in place. */

type Node = Record<string, unknown> | unknown[];

const steps = (pointer: string) => pointer.split("/").slice(1);

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

const inside = (value: unknown, step: string): unknown =>
  isNode(value) ? (value as Record<string, unknown>)[step] : undefined;

export const valueAt = (root: unknown, pointer: string): unknown => steps(pointer).reduce(inside, root);

function put(node: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(node)
    ? ([...node] as unknown as Record<string, unknown>)
    : { ...(isNode(node) ? (node as Record<string, unknown>) : {}) };
  const next = put(copy[step], rest, value);
  if (next === undefined) delete copy[step];
  else copy[step] = next;
  return copy;
}

/** The same with another value there; `undefined` takes the key out. */
export const withValueAt = <T>(root: T, pointer: string, value: unknown): T => put(root, steps(pointer), value) as T;
