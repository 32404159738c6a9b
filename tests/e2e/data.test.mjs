// Bringing a table in, taking it back, carrying the vault away, and looking at the rows.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { faultsOn } from "./support/accessibility.mjs";
import { journey } from "./support/journey.mjs";

const table = `Company,Job title,Stage,Date applied,Homepage
Nordlicht Energie,Data engineer,Interviewing,2026-03-02,https://nordlicht.example.org/1
Kestrel,Platform engineer,Wishlist,,
,Cook,Applied,,
`;

async function choose(page, press, name, text) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press()]);
  await chooser.setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
}

journey("A table is looked at, corrected, brought in and taken back", async ({ page, address, call, complaints }) => {
  await page.goto(new URL("#/settings/import", address).href);
  await choose(page, () => page.getByRole("button", { name: "Choose a file…" }).click(), "jobs.csv", table);
  await page.getByRole("button", { name: "Import 2 records" }).waitFor();
  await page.getByText("Give the company.").waitFor();
  await page.getByRole("row", { name: /Homepage/ }).getByRole("button").click();
  await page.getByRole("option", { name: "Address" }).click();
  await page.getByRole("button", { name: "Address Taken for" }).waitFor();
  assert.deepEqual(await faultsOn(page), []);
  await page.getByRole("button", { name: "Import 2 records" }).click();
  await page.getByText("Imported jobs.csv: 2 records.").waitFor();
  const { items } = await call("list_jobs", { text: "Nordlicht" });
  assert.equal(items[0].url, "https://nordlicht.example.org/1");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText(/records are gone again/).waitFor();
  assert.equal((await call("list_jobs", {})).total, 0);
  assert.deepEqual(complaints, []);
});

journey("A dropped table comes to the import, a resume to the resumes", async ({ page, call }) => {
  const drop = (name, text) =>
    page.evaluate(
      ([name, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], name));
        window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [name, text],
    );
  await page.getByText("Keep every opening in one place").waitFor();
  await drop("jobs.csv", table);
  await page.getByRole("heading", { name: "jobs.csv" }).waitFor();
  await drop("resume.json", JSON.stringify({ basics: { name: "Mira Novak" } }));
  await page.waitForURL(/resumes\/import/);
  assert.equal((await call("list_jobs", {})).total, 0, "nothing is taken in before it is looked at");
});

journey("The vault is written out, and its rows can be read", async ({ page, address, vault, call }) => {
  await call("load_sample_data");
  await page.goto(new URL("#/settings?section=data", address).href);
  await page.getByRole("button", { name: "Export the vault…" }).click();
  await page.getByText(/Wrote career-coach-vault\.json/).waitFor();
  const file = JSON.parse(await readFile(join(vault, "career-coach-vault.json"), "utf8"));
  assert.equal(file.kind, "vault");
  await page.getByRole("button", { name: "Browse records" }).click();
  await page.getByRole("button", { name: /^contacts/ }).click();
  await page.getByRole("list", { name: "contacts" }).getByRole("button").first().click();
  await page.getByText(/"user_id"/).waitFor();
  assert.deepEqual(await faultsOn(page), []);
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox").fill("nobody is called that");
  await page.getByText("No row holds these words").waitFor();
});

journey("The vault is checked, and started over after the word was typed", async ({ page, address, call }) => {
  await call("load_sample_data");
  await page.goto(new URL("#/settings?section=data", address).href);
  await page.getByRole("button", { name: "Check now" }).click();
  await page.getByText("All is well").waitFor();
  await page.getByRole("button", { name: "Start over…" }).click();
  const go = page.getByRole("alertdialog").getByRole("button", { name: "Start over" });
  assert.ok(await go.isDisabled(), "not before the word is typed");
  await page.getByLabel("Type DELETE to go on").fill("DELETE");
  await go.click();
  await page.getByText("The vault is empty.").waitFor();
  assert.equal((await call("list_jobs", {})).total, 0);
  assert.equal((await call("list_backups"))[0].about.reason, "BEFORE_RESET");
});
