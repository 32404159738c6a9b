// One walk through the real interface on the real core: a fresh vault, its own server, a page in Chromium.
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

// The packages are installed beside the interface, and Node looks for them from the file that asks.
export const packages = createRequire(new URL("../../../ui/package.json", import.meta.url));
const { chromium } = packages("playwright-core");

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
// Without one in the PATH, Playwright knows where Windows and macOS keep Chrome.
const CHROMIUM = process.env.COACH_BROWSER ? { executablePath: process.env.COACH_BROWSER } : { channel: "chrome" };
const QUIET = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** `play` gets the page, a way to call commands beside it, and the errors that the page complained of. */
export function journey(name, play, options = {}) {
  test(name, { timeout: 180_000 }, async () => {
    await withApplication(options, async (application) => {
      try {
        await play(application);
      } catch (error) {
        await mkdir(`${ROOT}target/e2e`, { recursive: true });
        await application.page.screenshot({ path: `${ROOT}target/e2e/${name.replaceAll(/\W+/g, "-")}.png` });
        throw error;
      }
      if (application.complaints.length > 0) throw new Error(`the page complained: ${application.complaints.join("\n")}`);
    });
  });
}

export async function withApplication({ viewport = { width: 1280, height: 800 }, colorScheme = "light", clock, isFirstStart = false }, use) {
  const vault = await mkdtemp(join(tmpdir(), "career-coach-vault-"));
  const serve = ["--data", vault, "serve", "--ui", join(ROOT, "ui/dist"), "--no-keyring"];
  const server = spawn(process.env.COACH, clock ? [...serve, "--clock", clock] : serve, {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let browser;
  try {
    const address = await addressSaidBy(server);
    browser = await chromium.launch({ ...CHROMIUM, chromiumSandbox: false, args: QUIET });
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: "reduce" });
    page.setDefaultTimeout(30_000);
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
    // The browser itself notes every refusal of a command; whether the page deals with it is what journeys look at.
    const isRefusal = (message) => message.text().startsWith("Failed to load resource");
    page.on("console", (message) => message.type() === "error" && !isRefusal(message) && complaints.push(message.text()));
    // Most journeys begin after the person said how to start.
    if (!isFirstStart) await call(address, "update_settings", { started: true });
    await page.goto(address);
    await use({
      page,
      address,
      vault,
      complaints,
      call: (command, input) => call(address, command, input),
      give: (path) => give(address, path),
    });
  } finally {
    await browser?.close();
    server.kill();
    await rm(vault, { recursive: true, force: true });
  }
}

/** Asks the core directly, for what a journey takes as given. */
async function call(address, command, input = null) {
  const reply = await fetch(new URL(`rpc/${command}`, address), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  const answer = await reply.json();
  if (!reply.ok) throw new Error(`${command}: ${answer.code}: ${answer.message}`);
  return answer;
}

/** Gives the core one of the files kept for tests, as a drop would, and returns its ticket. */
async function give(address, path) {
  const url = new URL(`tickets?name=${encodeURIComponent(basename(path))}`, address);
  const reply = await fetch(url, { method: "POST", body: await readFile(join(ROOT, "tests/fixtures", path)) });
  return (await reply.json()).ticket;
}

function addressSaidBy(server) {
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`the server ended with ${code} before it said where it is`)));
    createInterface(server.stdout).on("line", (line) => {
      const address = line.match(/http:\/\/127\.0\.0\.1:\d+\/?/)?.[0];
      if (address) resolve(address);
    });
  });
}
