import { drag, onScreen } from "./support/pointer.mjs";
import { begin, scene } from "./support/scene.mjs";
import { until } from "./support/until.mjs";

const APPLIED = 'section[aria-label="Applied"]';

scene("a card moved with the mouse is where it was put after a restart", async ({ start }) => {
  const window = await start();
  await begin(window);
  await window.click("button", "New job");
  await window.type("textbox", "Title", "Data engineer");
  await window.type("textbox", "Company", "Nordlicht Energie");
  await window.click("button", "Add");
  await window.click("button", "Close");

  const [card, column] = [await onScreen(window, "[data-job]"), await onScreen(window, APPLIED)];
  await drag(card, column, () => window.has(`${APPLIED}[data-over]`));

  await until("the card is in its new column", () => window.has(`${APPLIED} [data-job]`));
  await window.close();
  const again = await start();
  await until("the card is still there", () => again.has(`${APPLIED} [data-job]`));
});
