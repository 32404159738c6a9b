import { Backups } from "./Backups";
import { SampleData } from "./SampleData";
import { Trash } from "./Trash";

/** What can be looked around in, copied, put back and taken back. */
export function Data() {
  return (
    <>
      <SampleData />
      <Backups />
      <Trash />
    </>
  );
}
