import assert from "node:assert/strict";
import { faultsOn } from "./support/accessibility.mjs";
import { journey } from "./support/journey.mjs";
import { go, placesOf } from "./support/places.mjs";
import { startSearch } from "./support/search.mjs";

for (const colorScheme of ["light", "dark"]) {
  const walk = async ({ page, address, call }) => {
    const faults = {};
    for (const place of placesOf(await startSearch(call))) {
      await go(page, address, place);
      const found = await faultsOn(page);
      if (found.length > 0) faults[place.name] = found;
    }
    assert.deepEqual(faults, {});
  };
  journey(`every screen can be used with a screen reader and weak eyes, ${colorScheme}`, walk, { colorScheme });
}

const beforeAnything = async ({ page }) => {
  await page.getByText("Your whole job search, on this computer").waitFor();
  assert.deepEqual(await faultsOn(page), []);
  await page.getByRole("button", { name: "Start empty" }).click();
  await page.getByText("Keep every opening in one place").waitFor();
  assert.deepEqual(await faultsOn(page), []);
};
journey("the first screens can be used with a screen reader before there is anything", beforeAnything, {
  isFirstStart: true,
});
