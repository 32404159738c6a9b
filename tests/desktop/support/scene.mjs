// One test about the real window: a vault of its own, windows that are closed afterwards, and a picture when it fails.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { until } from "./until.mjs";
import { Window } from "./window.mjs";

export const command = promisify(execFile);
const PICTURES = new URL("../../../target/desktop/", import.meta.url).pathname;

export function scene(name, play) {
  test(name, { timeout: 180_000 }, async () => {
    const vault = await mkdtemp(join(tmpdir(), "career-coach-vault-"));
    const windows = [];
    const start = async () => {
      const window = await Window.open(["--data", vault]);
      windows.push(window);
      return window;
    };
    try {
      await play({ vault, start });
    } catch (error) {
      await mkdir(PICTURES, { recursive: true });
      await command("import", ["-window", "root", `${PICTURES}${name.replaceAll(/\W+/g, "-")}.png`]);
      throw error;
    } finally {
      await Promise.all(windows.map((window) => window.close()));
      await rm(vault, { recursive: true, force: true });
    }
  });
}

/** Past the first screen, if it is there: the person says to start empty. */
export async function begin(window) {
  await until("a screen is there", () => window.sees("Start empty").then(async (isFirst) => isFirst || window.sees("Insights")));
  if (await window.sees("Start empty")) await window.click("button", "Start empty");
}
