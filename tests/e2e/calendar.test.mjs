// Our calendars as readers see them that nobody here wrote: ical.js, which Thunderbird uses, and Python's icalendar.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { packages } from "./support/journey.mjs";

const ICAL = packages("ical.js").default ?? packages("ical.js");
const run = promisify(execFile);
const PLACE = "https://meet.example.org/a/room/with/a/name/that/is/long/enough/to/be/folded/over/two/lines";
const WORDS = "Video interview: Nurse, nights; “Ward 7”, Charité";

/** A calendar with one interview that takes place and one that was called off. */
async function exported() {
  const vault = await mkdtemp(join(tmpdir(), "career-coach-vault-"));
  const coach = async (...words) => (await run(process.env.COACH, ["--data", vault, ...words])).stdout;
  const call = async (command, input) => JSON.parse(await coach("call", command, JSON.stringify(input)));
  try {
    const job = await call("create_job", { fields: { title: "Nurse, nights; “Ward 7”", company: "Charité" } });
    const interview = async (wall_time) => {
      const fields = { interview_type: "VIDEO", wall_time, time_zone: "Europe/Berlin", duration: 45, location: PLACE };
      return (await call("create_interview", { job_id: job.id, fields })).interview;
    };
    const [kept, off] = [await interview("2036-06-10T14:30"), await interview("2036-06-17T14:30")];
    await call("cancel_interview", { id: off.id });
    return { text: await coach("export", "ics"), kept, off };
  } finally {
    await rm(vault, { recursive: true, force: true });
  }
}

/** What Python's icalendar makes of a file. */
const READ = `
import json, sys, icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
def told(event):
    alarms = [alarm["TRIGGER"].dt.total_seconds() for alarm in event.walk("VALARM")]
    return {"uid": str(event["UID"]), "summary": str(event["SUMMARY"]), "location": str(event["LOCATION"]),
            "status": str(event["STATUS"]), "start": event["DTSTART"].dt.isoformat(), "end": event["DTEND"].dt.isoformat(),
            "sequence": int(event["SEQUENCE"]), "alarms": sorted(alarms)}
print(json.dumps([told(event) for event in calendar.walk("VEVENT")]))
`;

test("ical.js reads in an exported calendar what was written", async () => {
  const { text, kept, off } = await exported();
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  const told = (id) => events.find(({ uid }) => uid.startsWith(id));
  assert.equal(events.length, 2);
  assert.equal(told(kept.id).summary, WORDS);
  assert.equal(told(kept.id).location, PLACE);
  assert.equal(told(kept.id).startDate.toJSDate().toISOString(), "2036-06-10T12:30:00.000Z");
  assert.equal(told(kept.id).duration.toString(), "PT45M");
  const triggers = told(kept.id).component.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger").toString());
  assert.deepEqual(triggers.sort(), ["-P1D", "-PT1H"]);
  assert.deepEqual([told(off.id).component.getFirstPropertyValue("status"), told(off.id).sequence], ["CANCELLED", 1]);
});

test("Python's icalendar reads in an exported calendar what was written", async (context) => {
  const isThere = await run("/usr/bin/python3", ["-c", "import icalendar"]).then(() => true, () => false);
  if (!isThere) return context.skip("this machine has no python3-icalendar");
  const { text, kept, off } = await exported();
  const folder = await mkdtemp(join(tmpdir(), "career-coach-calendar-"));
  try {
    await writeFile(join(folder, "all.ics"), text);
    const { stdout } = await run("/usr/bin/python3", ["-c", READ, join(folder, "all.ics")]);
    const [first, second] = JSON.parse(stdout);
    const uid = ({ id }) => `${id}@app.careercoach.desktop`;
    const expected = { uid: uid(kept), summary: WORDS, location: PLACE, status: "CONFIRMED", sequence: 0, alarms: [-86400, -3600] };
    assert.deepEqual(first, { ...expected, start: "2036-06-10T12:30:00+00:00", end: "2036-06-10T13:15:00+00:00" });
    assert.deepEqual([second.uid, second.status, second.alarms], [uid(off), "CANCELLED", []]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
