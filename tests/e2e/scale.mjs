// How the window feels with ten thousand jobs. Run by hand, it prints milliseconds:
// COACH=… COACH_BROWSER=… node tests/e2e/scale.mjs (JOBS=10000, ROUNDS=5)
import assert from "node:assert/strict";
import { withApplication } from "./support/journey.mjs";
import { addMany } from "./support/many.mjs";

const jobs = Number(process.env.JOBS ?? 10_000);
const rounds = Number(process.env.ROUNDS ?? 5);
const scrolled = Math.min(5_000, jobs - 50);

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
function report(what, values) {
  const all = values.length > 1 ? `   (${values.map(Math.round).join(", ")})` : "";
  console.log(`${what.padEnd(52)} ${String(Math.round(middle(values))).padStart(6)} ms${all}`);
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function repeated(work) {
  const values = [];
  for (let round = 0; round < rounds; round += 1) values.push(await work(round));
  return values;
}

/** Looked at from within the page, at every frame. */
const until = (page, condition, argument) => page.waitForFunction(condition, argument, { polling: "raf" });

const rowsAreThere = () => document.querySelectorAll("[role=grid] tr[aria-selected]").length > 10;
const listHolds = (count) =>
  document.querySelector("[role=grid]")?.getAttribute("aria-rowcount") === String(count + 1) &&
  document.querySelectorAll("[role=grid] tbody tr:not([aria-selected])").length === 0;
const rowSays = ([index, words]) =>
  document.querySelector(`[role=grid] tr[aria-rowindex="${index}"]`)?.textContent?.includes(words) ?? false;

/** Goes down row by row, a screen a frame, and waits at each until all of its rows are filled in. */
async function scrollThrough(rows) {
  const scroller = document.querySelector("[role=grid]").parentElement;
  const frame = () => new Promise(requestAnimationFrame);
  const isFilled = () => document.querySelectorAll("[role=grid] tbody tr:not([aria-selected])").length === 0;
  const goal = rows * 36;
  let longest = 0;
  while (scroller.scrollTop < goal) {
    const start = performance.now();
    scroller.scrollTop += scroller.clientHeight;
    do await frame();
    while (!isFilled());
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

await withApplication({}, async ({ page, address, call }) => {
  const made = await timed(() => addMany(call, jobs));
  console.log(`${jobs} jobs, made in ${Math.round(made / 1000)} s; the middle of ${rounds} rounds\n`);
  const table = new URL("#/jobs?view=table&sort=title&ascending=true", address).href;
  const board = new URL("#/jobs?view=board", address).href;

  const load = (where, seen) => async () => {
    await page.goto("about:blank");
    return timed(async () => {
      await page.goto(where);
      await until(page, seen);
    });
  };
  const cardsAreThere = () => document.querySelectorAll("[data-job]").length > 10;
  report("from nothing to cards", await repeated(load(board, cardsAreThere)));
  report("from nothing to rows", await repeated(load(table, rowsAreThere)));

  const filter = page.getByRole("searchbox", { name: "Filter" });
  const words = ["Nurse 77", "Teacher 12", "tool301", "Electrician 5", "Accountant 88"];
  const search = async (word) => {
    const { total } = await call("list_jobs", { text: word, limit: 1 });
    return timed(async () => {
      await filter.fill(word);
      await until(page, listHolds, total);
    });
  };
  report("search, from the word to all of its rows", await repeated((round) => search(words[round % words.length])));

  await search("Nurse");
  const scroller = page.locator("[role=grid]").locator("..");
  const place = 36 * Math.floor(jobs / 10);
  await scroller.evaluate((element, top) => element.scrollTo(0, top), place);
  await until(page, rowSays, [place / 36 + 6, "Nurse"]);
  const open = page.locator("[role=grid] tr[aria-selected]").filter({ hasText: "Applied" }).nth(4);
  const index = Number(await open.getAttribute("aria-rowindex"));
  const change = async (round) => {
    const to = round % 2 === 0 ? "Interviewed" : "Applied";
    await page.locator(`[role=grid] tr[aria-rowindex="${index}"]`).focus();
    const before = await scroller.evaluate((element) => element.scrollTop);
    await page.keyboard.press("m");
    const option = page.getByRole("option", { name: to, exact: true });
    await option.waitFor();
    const took = await timed(async () => {
      await option.click();
      await until(page, rowSays, [index, to]);
    });
    assert.equal(await scroller.evaluate((element) => element.scrollTop), before, "the list forgot its place");
    assert.equal(await filter.inputValue(), "Nurse", "the list forgot its filter");
    return took;
  };
  report("a status change, place and filter kept", await repeated(change));

  await search("");
  await scroller.evaluate((element) => element.scrollTo(0, 0));
  let longest = 0;
  const whole = await timed(async () => {
    longest = await page.evaluate(scrollThrough, scrolled);
  });
  report(`scrolling through ${scrolled} rows, each of them filled in`, [whole]);
  report("   the longest wait for a screen of them", [longest]);
});
