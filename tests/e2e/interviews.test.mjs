// Interviews: the week by keyboard, the page for the minutes before and after one, and Today that leads there.
import assert from "node:assert/strict";
import { faultsOn } from "./support/accessibility.mjs";
import { journey } from "./support/journey.mjs";

const POSTING = `Registered nurse, surgical ward.
Requirements:
- Experience with sepsis and early recognition
- Fluent French`;

const MINUTE = 60_000;
/** A moment from now, as the clock in Greenwich shows it. */
const wallTime = (minutes) => new Date(Date.now() + minutes * MINUTE).toISOString().slice(0, 16);
const dayOf = (at) => `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, "0")}-${String(at.getDate()).padStart(2, "0")}`;

async function agree(call, company, fields) {
  const job = await call("create_job", { fields: { title: "Registered nurse", company, description: POSTING } });
  const { interview } = await call("create_interview", { job_id: job.id, fields: { time_zone: "UTC", ...fields } });
  return interview;
}

journey("a week shows what clashes, is walked by keyboard, and leads to the page of an interview", async ({ page, address, call }) => {
  const noon = new Date(Date.now() + 14 * 24 * 60 * MINUTE);
  noon.setHours(12, 0, 0, 0);
  const at = noon.toISOString().slice(0, 16);
  await agree(call, "St. Anna", { wall_time: at, duration: 90 });
  await agree(call, "Hospital of Light", { wall_time: at, duration: 30, time_zone: "UTC" });
  await page.goto(`${address}#/interviews`);
  await page.getByText("Two at once").first().waitFor();
  assert.deepEqual(await faultsOn(page), []);

  await page.getByRole("radio", { name: "Week" }).click();
  await page.getByText("No interview in this week.").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const first = page.getByRole("button", { name: /Hospital of Light.*Two at once/ });
  await first.waitFor();
  await page.getByRole("button", { name: /St\. Anna.*Two at once/ }).waitFor();
  assert.equal(await page.getByRole("list").getByRole("listitem").count(), 2);
  assert.deepEqual(await faultsOn(page), []);
  assert.match(page.url(), /view=week/);

  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: "Interview" }).getByText("Another interview is at the same time").waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^Registered nurse, / }).waitFor();
  await page.waitForURL(/#\/interviews\/[0-9a-f-]+$/);

  await page.goto(`${address}#/interviews?view=week&day=${dayOf(noon)}`);
  await first.waitFor();
  await page.keyboard.press("t");
  await page.getByText("No interview in this week.").waitFor();
});

journey("the page before an interview counts down, keeps notes and asks before it opens the link", async ({ page, address, call }) => {
  const location = "https://meet.example/ward?code=7, then ask for the ward";
  const fields = { wall_time: wallTime(95), location, interviewers: ["Ada Novak"] };
  const { id } = await agree(call, "St. Anna", fields);
  await page.goto(`${address}#/interviews/${id}`);
  assert.match(await page.getByRole("timer").innerText(), /^1 hour, 3[3-5] minutes$/);
  await page.getByText("Ada Novak").waitFor();
  await page.getByRole("heading", { name: "What they must have" }).waitFor();
  await page.getByRole("listitem").filter({ hasText: "Fluent French" }).first().waitFor();
  assert.deepEqual(await faultsOn(page), []);

  await page.getByRole("textbox", { name: "My notes" }).fill("Ask about the night shift.");
  await page.waitForResponse((response) => response.url().endsWith("/rpc/update_interview"));
  assert.equal((await call("get_interview", { id })).prep_notes, "Ask about the night shift.");

  await page.evaluate(() => {
    globalThis.open = (url) => {
      globalThis.opened = url;
      return null;
    };
  });
  await page.getByRole("button", { name: "Open meet.example" }).click();
  const question = page.getByRole("dialog", { name: "Open meet.example?" });
  await question.getByText("https://meet.example/ward?code=7", { exact: true }).waitFor();
  assert.deepEqual(await faultsOn(page), []);
  await question.getByRole("button", { name: "Cancel" }).click();
  assert.equal(await page.evaluate(() => globalThis.opened), undefined);
  await page.getByRole("button", { name: "Open meet.example" }).click();
  await question.getByRole("button", { name: "Open", exact: true }).click();
  assert.equal(await page.evaluate(() => globalThis.opened), "https://meet.example/ward?code=7");

  await page.getByRole("button", { name: "Practise for this job" }).click();
  await page.getByRole("dialog", { name: "New practice" }).getByRole("combobox", { name: "For a job" }).waitFor();
});

journey("after an interview, outcome, feedback and thanks are kept in one go", async ({ page, address, call }) => {
  const { id, job_id } = await agree(call, "St. Anna", { wall_time: wallTime(-120), duration: 45 });
  await page.goto(`${address}#/interviews/${id}`);
  const after = page.getByRole("region", { name: "While it is fresh" });
  await after.getByRole("radio", { name: "Passed", exact: true }).click();
  await after.getByRole("textbox", { name: "How it went" }).fill("They liked the sepsis story.");
  const thanks = after.getByRole("textbox", { name: "Thank-you note" });
  await thanks.fill("Dear Ada Novak,\n\nthank you for the tour of the ward.");
  assert.deepEqual(await faultsOn(page), []);
  await after.getByRole("button", { name: "Save" }).click();
  await page.getByText("Kept. Send the thank-you note within a day.").waitFor();

  const kept = await call("get_interview", { id });
  assert.deepEqual([kept.outcome, kept.feedback], ["PASSED", "They liked the sepsis story."]);
  const { items } = await call("list_documents", { job_id });
  assert.deepEqual(items.map(({ title }) => title), ["Thank-you note to St. Anna"]);
  await after.getByRole("button", { name: "Save", disabled: true }).waitFor();
});

journey("Today greets, leads to the next interview, and puts a follow-up off", async ({ page, address, call }) => {
  await call("name_user", { first_name: "Ada", last_name: "Novak", email: null });
  const { id } = await agree(call, "St. Anna", { wall_time: wallTime(95) });
  const yesterday = dayOf(new Date(Date.now() - 24 * 60 * MINUTE));
  const fields = { title: "Ward manager", company: "Hospital of Light", next_action: "Call them", next_action_date: yesterday };
  const job = await call("create_job", { fields, status: "APPLIED" });
  await page.goto(`${address}#/today`);
  await page.getByRole("heading", { name: /^Good (morning|afternoon|evening), Ada$/ }).waitFor();
  const line = page.getByRole("listitem").filter({ hasText: "Call them" });
  await line.getByRole("button", { name: "Put off: Call them" }).click();
  await page.getByRole("menuitem", { name: "Next week" }).click();
  await page.getByText(/^Put off until /).waitFor();
  const nextWeek = dayOf(new Date(Date.now() + 7 * 24 * 60 * MINUTE));
  assert.equal((await call("get_job", { id: job.id })).next_action_date, nextWeek);
  await page.getByRole("button", { name: "Undo" }).click();
  await line.getByText("You planned it for yesterday.", { exact: false }).waitFor();
  assert.equal((await call("get_job", { id: job.id })).next_action_date, yesterday);
  assert.deepEqual(await faultsOn(page), []);

  await page.getByRole("link", { name: /Video interview Registered nurse, St\. Anna.* in 1 hour/ }).click();
  await page.waitForURL(`**/#/interviews/${id}`);
});
