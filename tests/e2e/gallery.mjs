// A picture of every screen, light and dark, into target/gallery.
import { mkdir } from "node:fs/promises";
import { ROOT, withApplication } from "./support/journey.mjs";
import { go, placesOf } from "./support/places.mjs";
import { startSearch } from "./support/search.mjs";

await mkdir(`${ROOT}target/gallery`, { recursive: true });
for (const colorScheme of ["light", "dark"]) {
  await withApplication({ colorScheme }, async ({ page, address, call }) => {
    await page.getByText("Keep every opening in one place").waitFor();
    await page.screenshot({ path: `${ROOT}target/gallery/first-${colorScheme}.png` });
    for (const place of placesOf(await startSearch(call))) {
      await go(page, address, place);
      await page.screenshot({ path: `${ROOT}target/gallery/${place.name}-${colorScheme}.png` });
    }
  });
}
