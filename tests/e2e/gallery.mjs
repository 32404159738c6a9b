// A picture of every screen, empty and full, light and dark, into target/gallery. `SIZE=960x640` and `ZOOM=2` give another window.
import { mkdir } from "node:fs/promises";
import { ROOT, withApplication } from "./support/journey.mjs";
import { emptyPlaces, go, placesOf } from "./support/places.mjs";
import { fillSearch } from "./support/search.mjs";

const [width, height] = (process.env.SIZE ?? "1280x800").split("x").map(Number);
const zoom = Number(process.env.ZOOM ?? 1);
const folder = `${ROOT}target/gallery/`;

await mkdir(folder, { recursive: true });
for (const colorScheme of ["light", "dark"]) {
  // What zoom does to a page: fewer pixels of its own, each drawn larger.
  const viewport = { width: Math.round(width / zoom), height: Math.round(height / zoom) };
  await withApplication({ colorScheme, viewport, isFirstStart: true }, async ({ page, address, call, give }) => {
    const picture = (name) => page.screenshot({ path: `${folder}${name}-${colorScheme}.png` });
    await page.getByText("Your whole job search, on this computer").waitFor();
    await picture("first");
    await call("update_settings", { started: true });
    for (const place of emptyPlaces) {
      await go(page, address, place);
      await picture(place.name);
    }
    for (const place of placesOf(await fillSearch(call, give))) {
      await go(page, address, place);
      await picture(place.name);
    }
  });
}
