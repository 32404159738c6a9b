import assert from "node:assert/strict";
import { faultsOn } from "./support/accessibility.mjs";
import { journey } from "./support/journey.mjs";

const posting = `We build software for power grids.

Your tasks
- Write services that plan the grid

Requirements
- 3+ years of Rust
- PostgreSQL
- Terraform
- Fluent German

Nice to have
- Grafana`;

journey("a job is matched by itself, explained line by line, and matched anew when the profile grows", async ({ page, call }) => {
  await call("create_experience", {
    company: "Kestrel Freight",
    position: "Software engineer",
    start_date: "2019-04-01",
    is_current: true,
    achievements: ["Wrote Rust services that plan 400 deliveries an hour"],
  });
  await call("create_skill", { name: "PostgreSQL" });
  await call("create_job", { fields: { title: "Software engineer", company: "Netz", description: posting } });
  await call("create_job", { fields: { title: "Pastry cook", company: "Zur Linde" } });

  const ring = page.getByRole("img", { name: /^Match/ });
  await ring.waitFor();
  const before = await ring.getAttribute("aria-label");
  await page.getByRole("button", { name: /Software engineer/ }).click();
  await page.getByRole("tab", { name: "Match" }).click();
  const row = (words) => page.getByRole("row", { name: words });
  await row("Wrote Rust services that plan 400 deliveries an hour").waitFor();
  await row("3+ years of Rust").getByText("Profile: Software engineer, Kestrel Freight").waitFor();
  await row("Terraform").getByText("Nothing in your profile or resume").waitFor();
  await page.getByRole("heading", { name: "You have it, say it" }).waitFor();
  await page.getByRole("heading", { name: "To learn" }).waitFor();
  assert.deepEqual(await faultsOn(page), []);

  await call("create_skill", { name: "Terraform" });
  await row("Terraform").getByText("Profile: Terraform").waitFor();
  await page.waitForFunction((was) => {
    const rings = [...document.querySelectorAll('[role="img"][aria-label^="Match"]')];
    return rings.length > 0 && rings.every((ring) => ring.getAttribute("aria-label") !== was);
  }, before);

  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: /Pastry cook/ }).click();
  await page.getByRole("tab", { name: "Match" }).click();
  await page.getByText("No posting to match").waitFor();
  await page.getByRole("button", { name: "Paste the posting" }).click();
  await page.getByRole("textbox", { name: "Posting" }).waitFor();
});

journey("the coach stands beside any screen and knows the job on it", async ({ page, call }) => {
  const job = await call("create_job", { fields: { title: "Software engineer", company: "Netz", description: posting } });
  await page.getByRole("button", { name: /Software engineer/ }).click();
  await page.keyboard.press("Control+j");
  const panel = page.getByRole("complementary", { name: "Coach" });
  await panel.getByText("Software engineer, Netz").waitFor();
  await panel.getByRole("button", { name: "Is this job for me?" }).click();
  await panel.getByText("By rules, from your records").waitFor();
  const { items } = await call("list_conversations", {});
  assert.equal(items[0].job_id, job.id);
  assert.deepEqual(await faultsOn(page), []);
  await panel.getByRole("textbox").press("Escape");
  await panel.waitFor({ state: "detached" });
  assert.ok(await page.getByRole("tab", { name: "Match" }).isVisible());
});
