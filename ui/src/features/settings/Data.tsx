import { Backups } from "./Backups";
import { Browse } from "./data/Browse";
import { Exports } from "./data/Exports";
import { Imports } from "./data/Imports";
import { Soundness } from "./data/Soundness";
import { StartOver } from "./data/StartOver";
import { WholeVault } from "./data/WholeVault";
import { SampleData } from "./SampleData";
import { Trash } from "./Trash";

/** What can be brought in and carried out, looked around in, copied, put back and taken back. */
export function Data() {
  return (
    <>
      <Imports />
      <Exports />
      <Backups />
      <WholeVault />
      <SampleData />
      <Browse />
      <Soundness />
      <Trash />
      <StartOver />
    </>
  );
}
