import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { startSearch } from "./support/search.mjs";

const entry = (page, name) => page.getByRole("menuitem", { name });
const row = (page, name) => page.getByRole("row", { name });

/** The table with the remote jobs only, saved under this name. */
async function saveRemote(page, name) {
  await page.getByRole("radio", { name: "Table" }).click();
  await page.getByRole("button", { name: "Mode" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Remote" }).click();
  await page.keyboard.press("Escape");
  await row(page, /Nurse/).waitFor({ state: "detached" });
  await page.keyboard.press("v");
  await entry(page, "Save this view…").click();
  const dialog = page.getByRole("dialog", { name: "Save this view" });
  await dialog.getByLabel("Name").fill(name);
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
}

journey("a view saved under a name brings back its filters and its layout after a restart of the page", async ({ page, call }) => {
  await startSearch(call);
  await page.reload();
  await saveRemote(page, "From home");
  await page.getByRole("button", { name: "From home" }).waitFor();

  await page.goto(new URL("#/jobs?view=board", page.url()).href);
  await page.reload();
  await page.getByRole("region", { name: "Applied", exact: true }).waitFor();
  await page.keyboard.press("v");
  await entry(page, "From home").click();

  await row(page, /Product designer/).waitFor();
  assert.equal(await row(page, /Nurse/).count(), 0);
  await page.getByRole("button", { name: "From home" }).waitFor();
});

journey("a view goes on with the person: changed, renamed, deleted and brought back", async ({ page, call }) => {
  await startSearch(call);
  await page.reload();
  await saveRemote(page, "From home");
  await page.getByRole("searchbox", { name: "Filter" }).fill("designer");
  await page.getByRole("button", { name: "From home, changed" }).click();
  await entry(page, "Save the changes to “From home”").click();
  await page.getByText("Saved “From home”").waitFor();
  const [view] = await call("list_saved_views", { kind: "JOBS" });
  assert.deepEqual(view.query, { view: "table", text: "designer", mode: ["REMOTE"] });

  await page.getByRole("button", { name: "From home", exact: true }).click();
  await entry(page, "Rename “From home”…").click();
  const dialog = page.getByRole("dialog", { name: "Rename this view" });
  await dialog.getByLabel("Name").fill("Design from home");
  await dialog.getByRole("button", { name: "Save" }).click();

  await page.getByRole("button", { name: "Design from home" }).click();
  await entry(page, "Delete “Design from home”").click();
  await page.getByRole("button", { name: "Views" }).waitFor();
  assert.deepEqual(await call("list_saved_views", { kind: "JOBS" }), []);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Put “Design from home” back.").waitFor();
  assert.equal((await call("list_saved_views", { kind: "JOBS" })).length, 1);
});
