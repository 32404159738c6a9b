/** The two doors to the core: Tauri's bridge in the window, HTTP on the loopback server. Nothing else knows which one is open. */
import { Channel, invoke } from "@tauri-apps/api/core";
import type { Event, IpcError, Ticket } from "./generated/contract";
import { depositAll, downloadInPage, dropsOnPage, pastesOnPage, pickInPage, placeInPage } from "./page-files";

export interface Transport {
  /** Resolves to the command's output or rejects with an IpcError. */
  send(command: string, input: unknown): Promise<unknown>;
  /** Events until the page is gone; `fail` hears of what could not even become one. */
  listen(receive: (event: Event) => void, fail: (error: unknown) => void): void;
  /** Opens a file dialog; what was chosen arrives as a `files` event. */
  pickFiles(): Promise<void>;
  /** Asks where to put a file of this name and writes it there. */
  saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Asks where the core is to write a file of this name; nothing if the person decides otherwise. */
  pickSave(name: string): Promise<Ticket | null>;
  /** Asks for a folder for the core to write to; nothing if the person decides otherwise. */
  pickFolder(): Promise<Ticket | null>;
  /** Shows a web page in the person's own browser. */
  openLink(url: string): Promise<void>;
  /** Says that the first screen is painted, and then that it shows what it asked for. */
  painted(): void;
  ready(): void;
}

export const inWindow = "__TAURI_INTERNALS__" in globalThis;

const unreachable: IpcError = {
  code: "network",
  message: "The application's core does not answer. Restart it and try again.",
  retryable: true,
};

const windowDoor: Transport = {
  send: (command, input) => invoke("rpc", { command, input }),
  listen(receive, fail) {
    const channel = new Channel<Event>();
    channel.onmessage = receive;
    invoke("subscribe", { channel }).catch(fail);
    pastesOnPage(async (files) => {
      const bytesOf = async (file: File) => Array.from(new Uint8Array(await file.arrayBuffer()));
      const given = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));
      await invoke("paste_files", { files: given });
    }, fail);
  },
  pickFiles: () => invoke("pick_files"),
  saveFile: (name, bytes) => invoke("save_file", { name, bytes }),
  pickSave: (name) => invoke("pick_save", { name }),
  pickFolder: () => invoke("pick_folder"),
  openLink: (url) => invoke("open_link", { url }),
  painted: () => void invoke("ui_painted"),
  ready: () => void invoke("ui_ready"),
};

let receiveInPage: (event: Event) => void = () => undefined;

const httpDoor: Transport = {
  async send(command, input) {
    const response = await fetch(`/rpc/${command}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input ?? null),
    }).catch(() => Promise.reject(unreachable));
    const answer = await response.json().catch(() => Promise.reject(unreachable));
    if (!response.ok) throw answer;
    return answer;
  },
  listen(receive, fail) {
    receiveInPage = receive;
    new EventSource("/events").onmessage = (message) => receive(JSON.parse(message.data));
    dropsOnPage(receive, fail);
    pastesOnPage((files) => depositAll(files, receive), fail);
  },
  pickFiles: () => pickInPage((event) => receiveInPage(event)),
  saveFile: async (name, bytes) => downloadInPage(name, bytes),
  pickSave: placeInPage,
  // It is the folder of this name beside the vault, if somebody made one.
  pickFolder: () => placeInPage("calendar"),
  openLink: async (url) => void window.open(url, "_blank", "noopener"),
  painted: () => undefined,
  ready: () => undefined,
};

export const transport: Transport = inWindow ? windowDoor : httpDoor;
