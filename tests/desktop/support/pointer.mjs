// The real pointer: what it does goes through the X server, so the application cannot tell it from a hand.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { command } from "./scene.mjs";
import { until } from "./until.mjs";

const xdotool = (...words) => command("xdotool", words.map(String));
const STEPS = 12;

/** Where the middle of an element is on the screen. */
export async function onScreen(window, css) {
  const { x, y, page } = await window.place(css);
  const { stdout } = await xdotool("search", "--onlyvisible", "--name", "^AI Career Coach$", "getwindowgeometry", "--shell");
  const edge = Object.fromEntries(stdout.split("\n").map((line) => line.split("=")));
  // What the window holds besides the page, its menu bar, is above it.
  return { x: Math.round(Number(edge.X) + x), y: Math.round(Number(edge.Y) + Number(edge.HEIGHT) - page.height + y) };
}

async function glide(from, to) {
  for (let step = 1; step <= STEPS; step++) {
    const part = (start, end) => Math.round(start + ((end - start) * step) / STEPS);
    await xdotool("mousemove", "--sync", part(from.x, to.x), part(from.y, to.y));
  }
}

/** Presses at one point of the screen, moves in small steps, and lets go at another once `ready` says so. */
export async function drag(from, to, ready = async () => true) {
  await xdotool("mousemove", "--sync", from.x, from.y, "mousedown", 1);
  try {
    await glide(from, to);
    let nudge = 0;
    await until("the place takes what is dragged", async () => {
      nudge = 1 - nudge;
      await xdotool("mousemove", to.x + nudge, to.y);
      return ready();
    });
  } finally {
    await xdotool("mouseup", 1);
  }
}

/** Drops a file of this machine on a point of the screen, out of another application's window. */
export async function dropFile(path, to) {
  const source = new URL("drag_source.py", import.meta.url).pathname;
  const process = spawn("/usr/bin/python3", [source, path], { stdio: ["ignore", "pipe", "inherit"] });
  const said = [];
  createInterface(process.stdout).on("line", (line) => said.push(line));
  try {
    const { x, y } = JSON.parse(await until("the file lies ready to be dragged", async () => said[0]));
    await drag({ x, y }, to, async () => said.includes("accepted"));
    await until("the drop is over", async () => said.includes("over"));
  } finally {
    process.kill();
  }
}
