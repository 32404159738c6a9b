import { Trash } from "./Trash";

/** What can be taken back, and what can be taken away. */
export function Data() {
  return <Trash />;
}
