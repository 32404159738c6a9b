// What a person with a screen reader, a keyboard or weak eyes would stumble over, as far as axe can see it.
import { readFileSync } from "node:fs";
import { packages } from "./journey.mjs";

const AXE = readFileSync(packages.resolve("axe-core/axe.min.js"), "utf8");

/** Every fault on the page as it stands, one line each. */
export async function faultsOn(page) {
  await page.evaluate(AXE);
  // Our addresses are hashes: a link that is scrolled out of sight would be taken for one that skips to a part of the page.
  const options = { resultTypes: ["violations"], rules: { "skip-link": { enabled: false } } };
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), options);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}
