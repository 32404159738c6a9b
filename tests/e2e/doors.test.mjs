import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { journey, ROOT } from "./support/journey.mjs";

/** The commands of the contract that the interface is compiled against. */
async function contract() {
  const source = await readFile(`${ROOT}ui/src/ipc/generated/contract.ts`, "utf8");
  const [, table] = source.split("export interface Commands {");
  return [...table.matchAll(/^ {2}(\w+): \[/gm)].map(([, name]) => name);
}

journey("the command line and the server know every command of the interface's contract, and the server no other", async ({ address }) => {
  const { stdout } = await promisify(execFile)(process.env.COACH, ["call", "--list"]);
  const listed = [...stdout.matchAll(/^(\w+)\(/gm)].map(([, name]) => name);
  const commands = await contract();
  assert.ok(commands.length > 100);
  const beside = listed.filter((command) => !commands.includes(command));
  assert.deepEqual(listed.filter((command) => !beside.includes(command)), commands);

  const ask = async (command) => {
    const reply = await fetch(new URL(`rpc/${command}`, address), { method: "POST", body: '"no input of any command"' });
    return (await reply.json()).message;
  };
  assert.match(await ask("make_tea"), /no command/);
  for (const command of beside) assert.match(await ask(command), /Only the command line/, command);
  for (const command of commands) assert.doesNotMatch(await ask(command), /no command/, command);
});
