import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { dropFile, onScreen } from "./support/pointer.mjs";
import { begin, scene } from "./support/scene.mjs";
import { until } from "./support/until.mjs";

const RESUME = fileURLToPath(new URL("../fixtures/resumes/nurse-one-column.pdf", import.meta.url));

/** Runs inside the page: listens at the one door for events, as the page itself does. */
function listen() {
  const { invoke, transformCallback } = globalThis.__TAURI_INTERNALS__;
  globalThis.heard = [];
  const callback = transformCallback(({ message }) => globalThis.heard.push(message));
  return invoke("subscribe", { channel: `__CHANNEL__:${callback}` });
}

scene("a file dropped on the window becomes a ticket, and its path stays outside the page", async ({ start }) => {
  const window = await start();
  await begin(window);
  await window.run(listen);

  await dropFile(RESUME, await onScreen(window, "main"));

  const files = await until("the page hears of the file", () =>
    window.run(() => globalThis.heard.find((event) => event.type === "files")),
  );
  const { ticket, ...described } = files.tickets[0];
  assert.equal(files.tickets.length, 1);
  assert.deepEqual(described, { name: "nurse-one-column.pdf", size: (await stat(RESUME)).size });
  assert.match(ticket, /^[\w-]+$/);
  const everything = await window.run(() => JSON.stringify(globalThis.heard) + document.documentElement.outerHTML);
  assert.ok(!everything.includes("fixtures/resumes"), "the page has seen the path");
});

scene("a file pasted into the window becomes a ticket like a dropped one", async ({ start }) => {
  const window = await start();
  await begin(window);
  await window.run(listen);

  await window.run(() =>
    globalThis.__TAURI_INTERNALS__.invoke("paste_files", { files: [{ name: "note.txt", bytes: [72, 105] }] }),
  );

  const files = await until("the page hears of the file", () =>
    window.run(() => globalThis.heard.find((event) => event.type === "files")),
  );
  assert.deepEqual([files.tickets[0].name, files.tickets[0].size], ["note.txt", 2]);
});

scene("a resume dropped on the window is read, saved after a look, and there after a restart", async ({ start }) => {
  const window = await start();
  await begin(window);
  await dropFile(RESUME, await onScreen(window, "main"));
  await window.click("button", "Save resume");
  await until("the window says that it is saved", () => window.sees("Saved “"));
  await window.close();

  const again = await start();
  await begin(again);
  await again.click("link", "Profile");
  const holds = (words) => [...document.querySelectorAll("input, textarea")].some(({ value }) => value.includes(words));
  await until("the profile is filled from it", () => again.run(holds, "Cascadia General Hospital"));
  await again.click("link", "Resumes");
  await until("the resume is kept", () => again.sees("1 page"));
});
