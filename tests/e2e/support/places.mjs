// Every address a person can stand at, and the words that tell that its screen is drawn.
export const placesOf = ([job]) => [
  { name: "jobs-board", address: "#/jobs?view=board", sign: "Nordlicht Energie" },
  { name: "jobs-table", address: "#/jobs?view=table", sign: "Nordlicht Energie" },
  { name: "job-sheet", address: `#/jobs?view=board&job=${job.id}`, sign: "Timeline" },
  { name: "job", address: `#/jobs/${job.id}`, sign: "Timeline" },
  { name: "job-posting", address: `#/jobs/${job.id}?tab=posting`, sign: "Posting" },
  { name: "new-job", address: "#/jobs?new=true", sign: "Source" },
  { name: "today", address: "#/today", sign: "Lately" },
  { name: "applications", address: "#/applications", sign: "Remember what you sent, and when" },
  { name: "interviews", address: "#/interviews", sign: "Never miss one" },
  { name: "insights", address: "#/insights", sign: "How far your jobs got" },
  { name: "settings-data", address: "#/settings?section=data", sign: "Sample data" },
  { name: "profile", address: "#/profile", sign: "Skills" },
  { name: "settings", address: "#/settings", sign: "Theme" },
  { name: "settings-ai", address: "#/settings?section=ai", sign: "Server address" },
];

export async function go(page, address, place) {
  // Away first, since going to another address of the same page would not start it anew.
  await page.goto("about:blank");
  await page.goto(new URL(place.address, address).href);
  await page.getByText(place.sign, { exact: true }).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}
