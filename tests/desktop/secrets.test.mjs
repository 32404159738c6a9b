import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { begin, command, scene } from "./support/scene.mjs";
import { until } from "./support/until.mjs";

const KEY = "sk-canary-5d1f0c9ab7";

scene("a key typed into Settings lies in the system's keyring and nowhere in the vault", async ({ start, vault }) => {
  const window = await start();
  await begin(window);
  await window.click("link", "Settings");
  await window.click("tab", "AI");
  await window.click("button", "Add a provider");
  await window.click("button", "Ollama");
  await window.click("button", "Next");
  await window.type("textbox", "Key", KEY);
  await window.click("button", "Keep key");
  await until("the window says that the key is kept", () => window.sees("A key ending in"));

  const { stdout } = await command("secret-tool", ["lookup", "service", "app.careercoach.desktop"]);
  assert.equal(stdout, KEY);

  const files = (await readdir(vault, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  assert.ok(files.some((file) => file.name === "data.db"));
  for (const file of files) {
    const bytes = await readFile(join(file.path, file.name));
    assert.ok(!bytes.includes(KEY), `the key is in ${file.name}`);
  }
  assert.ok(!(await window.run(() => document.documentElement.outerHTML)).includes(KEY));

  await window.click("button", "Forget key");
  await until("the keyring has forgotten it", async () =>
    command("secret-tool", ["lookup", "service", "app.careercoach.desktop"]).then(() => false, () => true),
  );
});
