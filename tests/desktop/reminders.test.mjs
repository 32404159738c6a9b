import assert from "node:assert/strict";
import { NotificationService } from "./support/notifications.mjs";
import { begin, scene } from "./support/scene.mjs";
import { until } from "./support/until.mjs";

/** Asks the core as the page does. */
const ask = (window, command, input) =>
  window.run((name, given) => globalThis.__TAURI_INTERNALS__.invoke("rpc", { command: name, input: given }), command, input);

/** Runs inside the page: listens at the one door for events. */
function listen() {
  const { invoke, transformCallback } = globalThis.__TAURI_INTERNALS__;
  globalThis.heard = [];
  const callback = transformCallback(({ message }) => globalThis.heard.push(message));
  return invoke("subscribe", { channel: `__CHANNEL__:${callback}` });
}

/** An interview at the first full minute that is an hour and some seconds ahead: its reminder is due within eighty seconds. */
async function interviewInAnHour(window, seconds) {
  const minute = 60_000;
  const start = new Date(Math.ceil((Date.now() + 60 * minute + seconds * 1000) / minute) * minute);
  const job = await ask(window, "create_job", { fields: { title: "Nurse <night>", company: "Charité & Söhne" } });
  const fields = { interview_type: "VIDEO", wall_time: start.toISOString().slice(0, 16), time_zone: "UTC", location: "Ward 7" };
  const { interview } = await ask(window, "create_interview", { job_id: job.id, fields });
  return interview;
}

async function withService(play) {
  const service = await NotificationService.start();
  try {
    await play(service);
  } finally {
    service.stop();
  }
}

scene("an interview an hour and twenty seconds ahead is announced by exactly one notification", ({ start }) =>
  withService(async (service) => {
    const window = await start();
    await begin(window);
    await window.run(listen);
    const interview = await interviewInAnHour(window, 20);

    const { id, summary, body, actions } = await service.appears("Charité & Söhne", 100_000);
    assert.equal(summary, "Interview in 1 hour: Charité & Söhne");
    assert.match(body, /^Video interview for Nurse &lt;night&gt;, to(day|morrow) at \d\d:\d\d/);
    assert.ok(body.endsWith("\nWard 7"), body);
    assert.deepEqual(actions.slice(0, 4), ["open", "Open", "snooze", "In 10 minutes"]);

    service.press(id, "snooze");
    const subject = { kind: "interview", id: interview.id };
    await until("it is put off", async () => (await ask(window, "list_reminders", subject)).some((one) => one.is_put_off));

    service.press(id, "default");
    const opened = await until("the page is told to open the interview", () =>
      window.run(() => globalThis.heard.find((event) => event.type === "open")),
    );
    assert.deepEqual(opened.subject, subject);
    await window.close();

    const again = await start();
    await begin(again);
    await ask(again, "send_test_notification", {});
    await service.appears("how a reminder looks");
    assert.deepEqual(service.shown.map((one) => one.id), [id, id + 1], "one reminder and one trial");
  }),
);

scene("a trial names the service that shows it, and says so when nothing would", ({ start }) =>
  withService(async (service) => {
    const window = await start();
    await begin(window);
    assert.deepEqual(await ask(window, "send_test_notification", {}), { service: "a service for tests" });

    service.works = false;
    const refused = await window.run(() =>
      globalThis.__TAURI_INTERNALS__.invoke("rpc", { command: "send_test_notification", input: {} }).then(
        () => null,
        (error) => error,
      ),
    );
    assert.equal(refused.code, "notifications");
    assert.match(refused.message, /Reminders will wait in Today/);
  }),
);
