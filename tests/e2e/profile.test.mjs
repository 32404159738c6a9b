import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";

journey("a position written into the profile is there after the page was left", async ({ page, call }) => {
  await page.getByRole("link", { name: "Profile" }).click();
  await page.getByRole("button", { name: "Add a position" }).click();
  const form = page.locator("form").filter({ has: page.getByLabel("Company", { exact: true }) }).last();
  await form.getByLabel("Position").fill("Night nurse");
  await form.getByLabel("Company").fill("St. Anna Kinderspital");
  await form.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByLabel("What came of it").waitFor();

  await page.reload();

  await page.getByText("Night nurse").first().waitFor();
  const { experiences } = await call("get_profile");
  assert.deepEqual(experiences.map(({ company }) => company), ["St. Anna Kinderspital"]);
});
