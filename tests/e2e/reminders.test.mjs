// Reminders and the calendar: what is asked once, what can be chosen, and what goes to and fro as iCalendar.
import assert from "node:assert/strict";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { faultsOn } from "./support/accessibility.mjs";
import { journey } from "./support/journey.mjs";

const DAY = 24 * 60 * 60_000;
const inDays = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const addJob = (call) => call("create_job", { fields: { title: "Registered nurse", company: "St. Anna" } });

async function agree(call) {
  const job = await addJob(call);
  const fields = { wall_time: `${inDays(9)}T10:00`, time_zone: "Europe/Vienna" };
  return (await call("create_interview", { job_id: job.id, fields })).interview;
}

journey("the first interview to come asks once whether a closed window may remind", async ({ page, address, call }) => {
  await addJob(call);
  const add = async () => {
    await page.goto(`${address}#/interviews`);
    await page.getByRole("button", { name: "New interview" }).waitFor();
    await page.keyboard.press("n");
    const dialog = page.getByRole("dialog", { name: "New interview" });
    await dialog.getByRole("combobox", { name: "For which job" }).fill("nurse");
    await page.getByRole("option", { name: "Registered nurse, St. Anna" }).click();
    await dialog.getByRole("button", { name: "Add" }).click();
    await dialog.waitFor({ state: "detached" });
  };
  await add();
  const question = page.getByRole("alertdialog", { name: "Remind you after the window is closed?" });
  await question.waitFor();
  assert.deepEqual(await faultsOn(page), []);
  await question.getByRole("button", { name: "No" }).click();
  await question.waitFor({ state: "detached" });
  assert.equal((await call("get_reminder_choices")).background, false);
  await page.getByText("While the window is closed nothing reminds you", { exact: false }).waitFor();

  await add();
  await page.getByRole("complementary", { name: "Interview" }).getByText("1 hour before").waitFor();
  assert.equal(await question.count(), 0);
});

journey("an interview has reminders of its own, and remembers what became of its time", async ({ page, address, call }) => {
  const { id } = await agree(call);
  await page.goto(`${address}#/interviews?open=${id}`);
  const reminders = page.getByRole("region", { name: "Reminders" });
  await reminders.getByText("1 day before").waitFor();
  await reminders.getByRole("button", { name: "Remove the reminder “1 hour before”" }).click();
  await reminders.getByText("1 hour before").waitFor({ state: "detached" });
  await reminders.getByRole("button", { name: "Add a reminder" }).click();
  await page.getByRole("menuitem", { name: "10 minutes before" }).click();
  await reminders.getByText("10 minutes before").waitFor();
  const kept = await call("list_reminders", { kind: "interview", id });
  const before = kept.flatMap(({ minutes_before }) => minutes_before ?? []);
  assert.deepEqual(before.toSorted((a, b) => a - b), [10, 1440]);

  await page.getByRole("button", { name: "Cancel interview" }).click();
  const history = page.getByRole("region", { name: "What became of its time" });
  await history.getByText(/^Cancelled, when it was .*10:00 \(Europe\/Vienna\)$/).waitFor();
  await reminders.getByText("will not come").first().waitFor();
  await page.getByRole("textbox", { name: "Time there" }).fill("11:30");
  await page.getByRole("button", { name: "It takes place after all" }).click();
  await history.getByText(/^Takes place after all, .*11:30 \(Europe\/Vienna\)$/).waitFor();
  assert.deepEqual(await faultsOn(page), []);
});

journey("when reminders come and when they do not is chosen in the settings", async ({ page, address, call }) => {
  await page.goto(`${address}#/settings?section=notifications`);
  await page.getByRole("button", { name: "Remove 1 hour before" }).click();
  await page.getByRole("button", { name: "Add a reminder" }).click();
  await page.getByRole("menuitem", { name: "2 hours before" }).click();
  await page.getByText("2 hours before").waitFor();
  await page.getByRole("switch", { name: "Goals and their steps" }).press("Space");
  await page.getByRole("switch", { name: "Keep quiet" }).press("Space");
  await page.getByRole("group", { name: "Until" }).waitFor();
  assert.deepEqual(await faultsOn(page), []);
  const { minutes_before, goals, quiet_from, quiet_until, background } = await call("get_reminder_choices");
  assert.deepEqual({ minutes_before, goals, quiet_from, quiet_until, background }, {
    minutes_before: [1440, 120],
    goals: false,
    quiet_from: "22:00",
    quiet_until: "07:00",
    background: null,
  });

  // Nothing shows notifications here: the page says so and where the system decides, and asks nobody what they saw.
  await page.getByRole("button", { name: "Send a test notification" }).click();
  await page.getByRole("alert").getByText("Only the open application can show notifications.", { exact: false }).waitFor();
  assert.equal(await page.getByText("Did you see it?").count(), 0);
});

journey("interviews go to a calendar, and an invitation comes from one", async ({ page, address, call, vault }) => {
  const { id, job_id } = await agree(call);
  await mkdir(join(vault, "calendar"));
  await page.goto(`${address}#/settings?section=calendar`);
  await page.getByRole("button", { name: "Choose a folder…" }).click();
  await page.getByText("is kept in the folder “calendar”", { exact: false }).waitFor();
  assert.deepEqual(await faultsOn(page), []);
  const [name] = await readdir(join(vault, "calendar"));
  assert.match(await readFile(join(vault, "calendar", name), "utf8"), /BEGIN:VEVENT[\s\S]*VALARM/);
  await page.getByRole("button", { name: "Keep no file any more" }).click();
  await page.getByRole("button", { name: "Choose a folder…" }).waitFor();

  await page.goto(`${address}#/interviews?open=${id}`);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Calendar file" }).click();
  const file = await readFile(await (await download).path(), "utf8");
  assert.match(file, /Registered nurse/);

  const moved = file
    .replace(/UID:.*\r\n(?: .*\r\n)*/, "UID:talk-1@example.org\r\n")
    .replace(/SUMMARY:.*\r\n(?: .*\r\n)*/, "SUMMARY:A second talk\r\n")
    .replace(/DESCRIPTION:.*\r\n(?: .*\r\n)*/g, "");
  const chooser = page.waitForEvent("filechooser");
  await page.goto(`${address}#/settings/import`);
  await page.getByRole("button", { name: "Choose a file…" }).click();
  await (await chooser).setFiles({ name: "invitation.ics", mimeType: "text/calendar", buffer: Buffer.from(moved) });
  await page.getByText("needs a job").waitFor();
  await page.getByRole("combobox", { name: "For which job" }).fill("nurse");
  await page.getByRole("option", { name: "Registered nurse, St. Anna" }).click();
  await page.getByText("a new interview").waitFor();
  assert.deepEqual(await faultsOn(page), []);
  await page.getByRole("button", { name: "Take over 1 invitation" }).click();
  await page.getByRole("alertdialog", { name: "Remind you after the window is closed?" }).waitFor();
  assert.equal((await call("list_interviews", { job_id })).total, 2);
});
