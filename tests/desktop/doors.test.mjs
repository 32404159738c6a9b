import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { begin, scene } from "./support/scene.mjs";

scene("the window answers every command of its contract and no other", async ({ start }) => {
  const source = await readFile(new URL("../../ui/src/ipc/generated/contract.ts", import.meta.url), "utf8");
  const [, table] = source.split("export interface Commands {");
  const commands = [...table.matchAll(/^ {2}(\w+): \[/gm)].map(([, name]) => name);
  const window = await start();
  await begin(window);
  // What no command takes as its input is refused before anything is done.
  const ask = (names) => {
    const { invoke } = globalThis.__TAURI_INTERNALS__;
    const message = (command) =>
      invoke("rpc", { command, input: "no input of any command" }).then(() => "answered", (error) => error.message);
    return Promise.all(names.map(message));
  };
  const [unknown, ...answers] = await window.run(ask, ["make_tea", ...commands]);
  assert.match(unknown, /no command/);
  for (const [place, answer] of answers.entries()) assert.doesNotMatch(answer, /no command|^answered$/, commands[place]);
});
