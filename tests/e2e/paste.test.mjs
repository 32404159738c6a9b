import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { ROOT, journey } from "./support/journey.mjs";

/** What Ctrl+V does with a text in the clipboard, wherever the focus is. */
const pasteText = (page, text) =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(paste);
  }, text);

const pasteFile = (page, name, bytes) =>
  page.evaluate(
    ([title, base64]) => {
      const clipboardData = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
      clipboardData.items.add(new File([content], title, { type: "application/pdf" }));
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [name, bytes.toString("base64")],
  );

const POSTING = `Sous chef (m/f/d) at Zur Linde

You plan the menu with the team, order what is needed and keep the kitchen to its standards.
Location: Graz`;

journey("a posting pasted on the jobs screen becomes a job once it was looked over", async ({ page, call }) => {
  await page.getByText("Keep every opening in one place").waitFor();
  await pasteText(page, POSTING);
  const dialog = page.getByRole("dialog", { name: "Add a job from what you pasted" });
  assert.equal(await dialog.getByLabel("Title").inputValue(), "Sous chef (m/f/d)");
  assert.equal(await dialog.getByLabel("Company").inputValue(), "Zur Linde");
  await dialog.getByRole("button", { name: "Add" }).click();
  await page.getByText("Timeline").waitFor();
  const { items } = await call("list_jobs", {});
  const job = await call("get_job", { id: items[0].id });
  assert.deepEqual([job.company, job.location, job.description], ["Zur Linde", "Graz", POSTING]);
});

journey("what is pasted into a field stays in the field", async ({ page, call }) => {
  await call("create_job", { fields: { title: "Cook", company: "Zur Linde" } });
  await page.getByRole("searchbox", { name: "Filter" }).focus();
  await pasteText(page, POSTING);
  assert.equal(await page.getByRole("dialog").count(), 0);
});

journey("a file in the clipboard is read like a dropped one", async ({ page }) => {
  await page.getByText("Keep every opening in one place").waitFor();
  await pasteFile(page, "nurse.pdf", await readFile(`${ROOT}tests/fixtures/resumes/nurse-one-column.pdf`));
  await page.getByRole("button", { name: "Save resume" }).waitFor();
  assert.match(page.url(), /#\/resumes\/import/);
});
