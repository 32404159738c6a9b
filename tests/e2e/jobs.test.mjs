import assert from "node:assert/strict";
import { journey } from "./support/journey.mjs";
import { startSearch } from "./support/search.mjs";

const card = (page, column, title) => page.getByRole("region", { name: column, exact: true }).getByRole("button", { name: title });

journey("a person adds the first job and finds it on the board", async ({ page }) => {
  await page.getByText("Keep every opening in one place").waitFor();
  await page.getByRole("button", { name: "New job" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New job" });
  await dialog.getByLabel("Title").fill("Data engineer");
  await dialog.getByLabel("Company").fill("Nordlicht Energie");
  await dialog.getByRole("button", { name: "Add" }).click();

  await page.getByRole("button", { name: "Close" }).click();
  await card(page, "Interested", "Nordlicht Energie").waitFor();
});

journey("whoever has a list already is led from the empty board to the import", async ({ page, call }) => {
  await page.getByText("Keep every opening in one place").waitFor();
  await page.getByRole("button", { name: "Import…" }).click();
  await page.getByRole("heading", { name: "Nothing to import yet" }).waitFor();
  await startSearch(call);
  await page.goto(new URL("#/jobs", page.url()).href);
  await card(page, "Interested", "Data engineer").waitFor();
  await page.keyboard.press("i");
  await page.getByRole("heading", { name: "Nothing to import yet" }).waitFor();
});

journey("the keyboard alone moves a card on, and U takes it back", async ({ page, call }) => {
  await startSearch(call);
  await page.reload();
  await card(page, "Interested", "Data engineer").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Control+ArrowRight");

  await card(page, "Applied", "Data engineer").waitFor();
  await page.getByText("Moved “Data engineer” to Applied").waitFor();

  await page.keyboard.press("u");
  await card(page, "Interested", "Data engineer").waitFor();
});

journey("a closed job is reopened only by somebody who says so", async ({ page, call }) => {
  const [job] = await startSearch(call);
  await call("move_job", { id: job.id, status: "REJECTED", reason: "Position filled" });
  const open = async () => {
    await page.goto(new URL(`#/jobs/${job.id}`, page.url()).href);
    await page.getByRole("button", { name: "More" }).press("Enter");
    await page.getByRole("menuitem", { name: "Move to…" }).press("Enter");
    await page.getByRole("option", { name: "Applied" }).click();
    return page.getByRole("alertdialog", { name: "Reopen this job?" });
  };

  await (await open()).getByRole("button", { name: "Keep closed" }).click();
  assert.equal((await call("get_job", { id: job.id })).status, "REJECTED");

  await (await open()).getByRole("button", { name: "Reopen" }).click();
  await page.getByText("Moved “Data engineer” to Applied").waitFor();
  assert.equal((await call("get_job", { id: job.id })).status, "APPLIED");
});

journey("what is typed into the filter narrows the table and stays in the address", async ({ page, call }) => {
  await startSearch(call);
  await page.reload();
  await page.getByRole("radio", { name: "Table" }).click();
  await page.getByRole("row", { name: /Teacher/ }).waitFor();

  await page.getByRole("searchbox", { name: "Filter" }).fill("ampère");

  await page.getByRole("row", { name: /Nurse/ }).waitFor({ state: "detached" });
  await page.getByRole("row", { name: /Teacher/ }).waitFor();
  await page.reload();
  await page.getByRole("row", { name: /Teacher/ }).waitFor();
  assert.equal(await page.getByRole("row", { name: /Nurse/ }).count(), 0);
});

journey("a change made by another door appears without being asked for", async ({ page, call }) => {
  const [job] = await startSearch(call);
  await card(page, "Interested", "Data engineer").waitFor();

  await call("move_job", { id: job.id, status: "APPLIED" });

  await card(page, "Applied", "Data engineer").waitFor();
});

journey("a deleted job comes back whole with Undo", async ({ page, call }) => {
  const [job] = await startSearch(call);
  await call("move_job", { id: job.id, status: "APPLIED" });
  await page.goto(new URL(`#/jobs/${job.id}`, page.url()).href);
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByText(/^Deleted .?Data engineer/).waitFor();
  await assert.rejects(call("get_job", { id: job.id }), /not_found/);

  await page.getByRole("button", { name: "Undo" }).click();

  await card(page, "Applied", "Data engineer").waitFor();
  const steps = await call("job_history", { id: job.id });
  assert.deepEqual(steps.map((step) => step.to_status), ["INTERESTED", "APPLIED"]);
});

journey("the palette finds a job by a word that stands only in its posting", async ({ page, call }) => {
  const fields = { title: "Grid planner", company: "Nordlicht Energie", description: "You will plan the Aurora substation." };
  const job = await call("create_job", { fields });
  await page.getByRole("navigation").getByText("Search").first().click();
  await page.getByPlaceholder("Search records, places and actions").fill("aurora");
  await page.getByRole("menuitem", { name: /Grid planner/ }).click();
  await page.waitForURL(`**/#/jobs/${job.id}*`);
});
