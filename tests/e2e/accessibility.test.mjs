import assert from "node:assert/strict";
import { faultsOn } from "./support/accessibility.mjs";
import { journey } from "./support/journey.mjs";
import { emptyPlaces, go, placesOf } from "./support/places.mjs";
import { fillSearch } from "./support/search.mjs";

async function walk(page, address, places) {
  const faults = {};
  for (const place of places) {
    await go(page, address, place);
    const found = await faultsOn(page);
    if (found.length > 0) faults[place.name] = found;
  }
  assert.deepEqual(faults, {});
}

for (const colorScheme of ["light", "dark"]) {
  journey(
    `every screen can be used with a screen reader and weak eyes, ${colorScheme}`,
    async ({ page, address, call, give }) => walk(page, address, placesOf(await fillSearch(call, give))),
    { colorScheme },
  );
  journey(
    `so can every screen before there is anything, ${colorScheme}`,
    async ({ page, address }) => walk(page, address, emptyPlaces),
    { colorScheme },
  );
}

const beforeAnything = async ({ page }) => {
  await page.getByText("Your whole job search, on this computer").waitFor();
  assert.deepEqual(await faultsOn(page), []);
};
journey("the first screen can be used with a screen reader", beforeAnything, { isFirstStart: true });
