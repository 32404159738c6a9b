// A real window of the application, driven over W3C WebDriver through WebKitGTK's own driver. No dependency but Node.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { until } from "./until.mjs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

export class Window {
  #driver;
  #base;
  #session;

  /** Starts the application as a person would, with these arguments. */
  static async open(args) {
    const window = new Window();
    const port = await freePort();
    window.#base = `http://127.0.0.1:${port}`;
    window.#driver = spawn("WebKitWebDriver", [`--port=${port}`], {
      env: { ...process.env, TAURI_AUTOMATION: "true", TAURI_WEBVIEW_AUTOMATION: "true" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    try {
      await until("the driver answers", () => fetch(`${window.#base}/status`).then((reply) => reply.ok, () => false));
      const browser = { binary: process.env.COACH_APPLICATION, args };
      const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": browser } };
      const { sessionId } = await window.#ask("POST", "/session", { capabilities });
      window.#session = `/session/${sessionId}`;
    } catch (error) {
      window.#driver.kill();
      throw error;
    }
    return window;
  }

  /** Ends the application, and waits until it is gone: it would answer for the next one that is started. */
  async close() {
    if (this.#driver.killed) return;
    const { pid } = this.#driver;
    const application = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    await this.#ask("DELETE", this.#session).catch(() => undefined);
    await until("the application has ended", async () => application === "" || !existsSync(`/proc/${application}`));
    this.#driver.kill();
  }

  /** Runs a function inside the page, and waits for its promise. */
  async run(script, ...args) {
    const body = `const done = arguments[arguments.length - 1];
      Promise.resolve((${script}).apply(null, Array.from(arguments).slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error?.message ?? error) }));`;
    const { value, error } = await this.#ask("POST", `${this.#session}/execute/async`, { script: body, args });
    if (error !== undefined && error !== null) throw new Error(error);
    return value;
  }

  /** Whether the words are on the page where a person could read them. */
  sees(words) {
    return this.run((expected) => document.body.innerText.includes(expected), words);
  }

  /** Presses what has this role and accessible name, as a person using a screen reader would look for it. */
  async click(role, name) {
    await this.#do(role, name, (element) => this.#ask("POST", `${element}/click`, {}));
  }

  /** Replaces what stands in a field. */
  async type(role, name, text) {
    await this.#do(role, name, async (element) => {
      await this.#ask("POST", `${element}/clear`, {});
      await this.#ask("POST", `${element}/value`, { text });
    });
  }

  /** A page that is still drawing may replace an element between the look and the deed: then it is looked for again. */
  async #do(role, name, deed) {
    await until(`there is a ${role} "${name}" to act on`, async () => {
      const element = await this.run(findByRole, role, name);
      if (element === null) return false;
      const isLost = (error) => /stale element|not interactable/.test(error.message);
      return deed(`${this.#session}/element/${element[ELEMENT]}`).then(
        () => true,
        (error) => (isLost(error) ? false : Promise.reject(error)),
      );
    });
  }

  has(css) {
    return this.run((selector) => document.querySelector(selector) !== null, css);
  }

  /** The middle of an element in pixels of the page, and the size of the page. */
  async place(css) {
    return until(`there is ${css}`, () =>
      this.run((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, page: { width: innerWidth, height: innerHeight } };
      }, css),
    );
  }

  async #ask(method, path, body) {
    const reply = await fetch(this.#base + path, {
      method,
      headers: { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    const { value } = await reply.json();
    if (value?.error) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }
}

/** Runs inside the page. */
function findByRole(role, name) {
  const implied = {
    button: "button, [role=button], summary",
    link: "a[href]",
    textbox: "input:not([type=checkbox]):not([type=radio]), textarea, [role=textbox], [role=searchbox]",
    heading: "h1, h2, h3, h4, h5, h6",
  };
  const nameOf = (element) => {
    const labels = (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.innerText);
    const own = element.labels?.length ? [...element.labels].map((label) => label.innerText).join(" ") : element.innerText;
    return (element.getAttribute("aria-label") ?? (labels.filter(Boolean).join(" ") || own || "")).trim();
  };
  const candidates = [...document.querySelectorAll(`${implied[role] ?? "unknown"}, [role=${role}]`)];
  // Behind an open dialog there is nothing that a person could act on.
  const dialog = [...document.querySelectorAll("[role=dialog], [role=alertdialog]")].at(-1);
  const within = candidates.filter((element) => dialog === undefined || dialog.contains(element));
  const shown = (element) => nameOf(element) === name && element.getClientRects().length > 0;
  return within.find(shown) ?? candidates.find(shown) ?? null;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
