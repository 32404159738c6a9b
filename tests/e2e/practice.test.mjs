// Practising: a session by keyboard from setting up to the report, questions and stories, and the prep pack.
import assert from "node:assert/strict";
import { faultsOn } from "./support/accessibility.mjs";
import { journey } from "./support/journey.mjs";

const POSTING = `Registered nurse, surgical ward.
Requirements:
- Experience with sepsis and early recognition
- Fluent French`;

const ANSWER = `I disagreed with a surgeon about the morning blood round, and we moved it. I was a staff nurse and the ward wanted
better sleep for 30 patients. My task was to show that nothing would be lost. I counted 412 samples for three weeks and
proposed seven o'clock, although the laboratory then starts later. The score for rest rose from 52 to 74 percent, which was
what we wanted. I learned to bring figures early.`;

journey("a session is set up, answered by keyboard, left, gone on with and reported", async ({ page, address }) => {
  await page.goto(`${address}#/practice`);
  await page.getByText("Answer a question before they ask it").waitFor();
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "New practice" });
  await dialog.getByLabel("Questions").fill("1");
  await dialog.getByRole("button", { name: "Start" }).click();

  const answer = page.getByRole("textbox", { name: "Your answer" });
  await page.getByText("Question 1 of 1", { exact: true }).waitFor();
  assert.deepEqual(await faultsOn(page), []);
  await answer.fill("We always communicate openly in our team, and everyone is happy with that.");
  await page.getByText("Kept", { exact: false }).waitFor();
  await page.reload();
  assert.match(await answer.inputValue(), /^We always communicate openly/);

  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByText("Paused. Your answer is kept.").waitFor();
  await page.getByRole("button", { name: "Go on" }).click();
  await answer.press("Control+Enter");
  await page.getByText("Question 1 of 1, follow-up").waitFor();
  await answer.fill(ANSWER);
  await answer.press("Control+Enter");
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await page.getByRole("heading", { name: "What was strong" }).waitFor();
  await page.getByText("Written by rules from the marks below; no model was asked.").waitFor();
  assert.equal(await page.getByRole("listitem", { name: /^(Relevance|Structure|Specificity|Result|Role depth): / }).count(), 5);
  assert.deepEqual(await faultsOn(page), []);

  await page.getByRole("button", { name: "All sessions" }).click();
  await page.getByText("1 finished session").waitFor();
  await page.getByText(/^\d+ of 100$/).waitFor();
  assert.deepEqual(await faultsOn(page), []);
});

journey("questions are searched, favoured and added, and a story answers one", async ({ page, address }) => {
  await page.goto(`${address}#/practice?view=questions`);
  await page.getByRole("searchbox", { name: "Search questions" }).fill("disagreed manager");
  const question = page.getByRole("button", { name: /Tell me about a time you disagreed with your manager/ });
  await question.click();
  const bank = page.getByRole("dialog", { name: "Question" });
  await bank.getByText("No story fits yet.", { exact: false }).waitFor();
  await bank.getByRole("button", { name: /^Favourite: / }).click();
  await bank.getByRole("button", { name: /^No longer a favourite: / }).waitFor();
  await bank.getByRole("button", { name: "Close" }).last().click();
  await page.getByRole("searchbox", { name: "Search questions" }).fill("");
  await page.getByRole("button", { name: "Favourites" }).click();
  await page.getByRole("list", { name: "Questions" }).getByRole("listitem").nth(1).waitFor({ state: "detached" });
  assert.equal(await page.getByRole("list", { name: "Questions" }).getByRole("listitem").count(), 1);
  assert.deepEqual(await faultsOn(page), []);

  await page.getByRole("button", { name: "Add a question" }).click();
  const own = page.getByRole("dialog", { name: "Add a question" });
  await own.getByRole("textbox", { name: "Question" }).fill("Why do your bridges sing?");
  await own.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("button", { name: "Favourites" }).click();
  await page.getByRole("button", { name: /Why do your bridges sing/ }).waitFor();

  await page.getByRole("radio", { name: "Stories" }).click();
  await page.getByText("Six stories answer most questions").waitFor();
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: "Title" }).fill("The blood round");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("textbox", { name: "What you did" }).fill("I disagreed with my manager and counted samples.");
  await page.getByRole("textbox", { name: "Result" }).click();
  await page.keyboard.press("Escape");
  await page.getByText("4 parts missing").waitFor();
  assert.deepEqual(await faultsOn(page), []);

  await page.goto(`${address}#/practice?view=questions&text=disagreed%20manager`);
  await question.click();
  await bank.getByRole("listitem").filter({ hasText: "The blood round" }).waitFor();
});

journey("an interview has a prep pack with questions from its posting", async ({ page, address, call }) => {
  const job = await call("create_job", {
    fields: { title: "Registered nurse", company: "St. Anna", description: POSTING },
  });
  const fields = { interview_type: "TECHNICAL", wall_time: "2031-06-05T10:00", time_zone: "Europe/Vienna" };
  const { interview } = await call("create_interview", { job_id: job.id, fields });
  await page.goto(`${address}#/interviews?open=${interview.id}`);
  await page.getByRole("button", { name: "Prep pack" }).click();
  await page.getByRole("heading", { name: "Prep pack: Registered nurse, St. Anna" }).waitFor();
  await page.getByText("How do you recognise sepsis early?").waitFor();
  await page.getByText("From the posting: Experience with sepsis and early recognition").waitFor();
  await page.getByRole("heading", { name: "Gaps to be ready for" }).waitFor();
  assert.deepEqual(await faultsOn(page), []);
});
