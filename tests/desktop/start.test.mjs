import assert from "node:assert/strict";
import { begin, command, scene } from "./support/scene.mjs";
import { until } from "./support/until.mjs";

scene("a first start on an empty machine asks nothing and shows where to begin", async ({ start }) => {
  const window = await start();
  // The engine keeps what earlier scenes said; this machine is to be empty.
  await until("a screen is there", () => window.sees("Start empty").then(async (isFirst) => isFirst || window.sees("Insights")));
  await window.run(() => {
    localStorage.clear();
    location.reload();
  });
  await until("the first screen is there", () => window.sees("Your whole job search, on this computer"));
  assert.equal(await window.run(() => document.querySelectorAll("input[required], [role=dialog]").length), 0);
});

scene("a page that listens for the paths of dropped files is refused", async ({ start }) => {
  const window = await start();
  const listen = () => {
    const { invoke, transformCallback } = globalThis.__TAURI_INTERNALS__;
    const handler = transformCallback(() => undefined);
    return invoke("plugin:event|listen", { event: "tauri://drag-drop", target: { kind: "Any" }, handler });
  };
  await assert.rejects(window.run(listen), /event\.listen not allowed/);
});

scene("a second start brings the first window forward and ends", async ({ start, vault }) => {
  const window = await start();
  await begin(window);
  const { stdout: first } = await command("xdotool", ["search", "--onlyvisible", "--name", "^AI Career Coach$"]);
  await command("xdotool", ["windowminimize", first.trim()]);

  await command(process.env.COACH_APPLICATION, ["--data", vault], { timeout: 10_000 });

  await until("the first window has the focus", async () => {
    const { stdout: focused } = await command("xdotool", ["getactivewindow"]).catch(() => ({ stdout: "" }));
    return focused === first;
  });
});
