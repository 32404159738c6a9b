// A password is set, the vault is locked, opened with the wrong and the right one, and with the code from the note.
import assert from "node:assert/strict";
import { faultsOn } from "./support/accessibility.mjs";
import { journey } from "./support/journey.mjs";
import { startSearch } from "./support/search.mjs";

const PASSWORD = "a long walk to the sea";

journey("A vault gets a password, is locked and opened again", async ({ page, address, call }) => {
  await startSearch(call);
  await page.goto(new URL("#/settings?section=lock", address).href);
  await page.getByText("This vault has no password").waitFor();
  assert.deepEqual(await faultsOn(page), []);
  await page.getByRole("button", { name: "Set a password…" }).click();
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByLabel("The same again").fill(PASSWORD);
  await page.getByText("nobody can open the vault again").waitFor();
  await page.getByRole("button", { name: "Next" }).click();
  const code = await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/).textContent();
  assert.deepEqual(await faultsOn(page), []);
  await page.getByLabel("Type it from your note").fill("0000");
  await page.getByRole("button", { name: "Encrypt the vault" }).click();
  await page.getByText("seven groups of four characters. Look whether").waitFor();
  await page.getByLabel("Type it from your note").fill(code.toLowerCase());
  await page.getByRole("button", { name: "Encrypt the vault" }).click();
  await page.getByText("This vault is encrypted").waitFor();
  await page.getByText("Still readable without the password").waitFor();
  assert.deepEqual(await faultsOn(page), []);

  await page.goto(new URL("#/jobs", address).href);
  await page.getByText("Nordlicht Energie").first().waitFor();
  await page.keyboard.press("Control+l");
  await page.getByRole("heading", { name: "The vault is locked" }).waitFor();
  await page.getByText("Nordlicht Energie").first().waitFor({ state: "detached" });
  assert.deepEqual(await faultsOn(page), []);
  for (let tries = 0; tries < 3; tries++) {
    await page.getByLabel("Password").fill("a short walk");
    await page.getByRole("button", { name: "Unlock", exact: true }).click();
    await page.getByText("That is not the password.").waitFor();
    await page.getByLabel("Password").fill("");
  }
  await page.getByText(/The next one is possible in/).waitFor();
  await page.getByText(/The next one is possible in/).waitFor({ state: "detached" });
  await page.getByLabel("Password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByText("Nordlicht Energie").first().waitFor();

  await page.keyboard.press("Control+l");
  await page.getByRole("button", { name: "Use the recovery code" }).click();
  await page.getByLabel("Recovery code").fill(code);
  await page.keyboard.press("Enter");
  await page.getByText("Nordlicht Energie").first().waitFor();
});
