import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { faultsOn } from "./support/accessibility.mjs";
import { ROOT, journey } from "./support/journey.mjs";

/** Lets go of a file over the page, as the loopback server's stand-in for the real window has it. */
async function drop(page, path) {
  const bytes = await readFile(`${ROOT}tests/fixtures/${path}`);
  await page.evaluate(
    ([name, base64]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))], name));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [basename(path), bytes.toString("base64")],
  );
}

journey(
  "a resume dropped on an empty vault is looked over, corrected, saved, and fills the profile",
  async ({ page, call }) => {
    await page.getByText("Your whole job search, on this computer").waitFor();
    await drop(page, "resumes/nurse-one-column.pdf");
    await page.getByRole("button", { name: "Save resume" }).waitFor();
    await page.getByRole("img", { name: "Page 1" }).waitFor();
    assert.deepEqual(await faultsOn(page), []);
    const employer = page.getByRole("textbox", { name: "Company" }).first();
    await employer.fill("Cascadia Children's Hospital");
    await employer.press("Tab");

    await page.getByRole("button", { name: "Save resume" }).click();
    await page.getByText("Saved “").waitFor();

    const { experiences } = await call("get_profile");
    assert.ok(experiences.some(({ company }) => company === "Cascadia Children's Hospital"), JSON.stringify(experiences));
    const { items } = await call("list_resumes", {});
    assert.deepEqual([items.length, items[0].is_primary, items[0].page_count], [1, true, 1]);
    await page.getByRole("link", { name: "Profile" }).click();
    await page.getByText("Cascadia Children's Hospital").first().waitFor();
    await page.reload();
    await page.getByText("Cascadia Children's Hospital").first().waitFor();
  },
  { isFirstStart: true },
);

journey("the same file dropped twice is noticed", async ({ page }) => {
  await page.getByText("Keep every opening in one place").waitFor();
  await drop(page, "resumes/nurse-one-column.pdf");
  await page.getByRole("button", { name: "Save resume" }).waitFor();
  await drop(page, "resumes/nurse-one-column.pdf");
  await page.getByText(/is there twice/).first().waitFor();
});

journey("a file kept as a document shows its pages, a Word file its words", async ({ page }) => {
  await page.getByRole("link", { name: "Documents" }).click();
  for (const [path, sign] of [
    ["resumes/nurse-one-column.pdf", () => page.getByRole("img", { name: "Page 1" })],
    ["resumes/chef.docx", () => page.getByText("Its words, without the looks")],
  ]) {
    await page.getByRole("button", { name: "New document" }).first().click();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose a file instead" }).click();
    await (await chooser).setFiles(`${ROOT}tests/fixtures/${path}`);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await sign().waitFor();
    await page.getByRole("button", { name: "Close" }).click();
  }
});

journey("a saved resume shows what an application system sees of it, with the place of each finding", async ({ page, call, give }) => {
  const ticket = await give("resumes/nurse-one-column.pdf");
  const { resume } = await call("read_resume", { ticket, task: crypto.randomUUID() });
  const saved = await call("save_resume", { ticket, title: "Nurse", resume, accepted: ["basics", "work"] });
  await page.goto(new URL(`#/resumes/${saved.resume.id}?tab=check`, page.url()).href);
  const findings = page.getByRole("list", { name: "Findings" });
  const first = findings.getByRole("button").first();
  await first.waitFor();
  await page.getByRole("img", { name: "Page 1" }).waitFor();
  await first.focus();
  assert.equal(await first.getAttribute("aria-pressed"), "true");
  assert.deepEqual(await faultsOn(page), []);

  await page.getByRole("radio", { name: "Both texts" }).click();
  await page.getByRole("heading", { name: "As a simple program reads it" }).waitFor();
  await page.getByRole("region", { name: "As it is meant to be read" }).getByText(/@/).first().waitFor();
  assert.deepEqual(await faultsOn(page), []);
});
