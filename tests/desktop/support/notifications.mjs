// The desktop's notification service, for as long as a scene lasts.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { until } from "./until.mjs";

export class NotificationService {
  #process;
  #said = [];

  static async start() {
    const service = new NotificationService();
    const script = new URL("notification_service.py", import.meta.url).pathname;
    service.#process = spawn("/usr/bin/python3", [script], { stdio: ["pipe", "pipe", "inherit"] });
    createInterface(service.#process.stdout).on("line", (line) => service.#said.push(JSON.parse(line)));
    await until("the notification service is there", async () => service.#said[0] === "ready");
    return service;
  }

  /** Everything that was shown so far. */
  get shown() {
    return this.#said.slice(1);
  }

  /** Waits for one with these words in its title. */
  appears(words, milliseconds) {
    return until(`a notification says “${words}”`, async () => this.shown.find(({ summary }) => summary.includes(words)), milliseconds);
  }

  press(id, action) {
    this.#process.stdin.write(`press ${id} ${action}\n`);
  }

  /** From now on it answers nothing but errors, or works again. */
  set works(does) {
    this.#process.stdin.write(does ? "mend\n" : "break\n");
  }

  stop() {
    this.#process.kill();
  }
}
