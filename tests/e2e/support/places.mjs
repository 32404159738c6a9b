// Every address a person can stand at, and the words that tell that its screen is drawn.

/** Before there is anything. */
export const emptyPlaces = [
  { name: "jobs-empty", address: "#/jobs", sign: "Keep every opening in one place" },
  { name: "today-empty", address: "#/today", sign: "Nothing is waiting for you" },
  { name: "applications-empty", address: "#/applications", sign: "Remember what you sent, and when" },
  { name: "interviews-empty", address: "#/interviews", sign: "Never miss one" },
  { name: "profile-empty", address: "#/profile", sign: "First name" },
  { name: "resumes-empty", address: "#/resumes", sign: "Keep every version of your resume" },
  { name: "documents-empty", address: "#/documents", sign: "Letters, portfolios, transcripts in one place" },
  { name: "goals-empty", address: "#/goals", sign: "Decide what you want, and by when" },
  { name: "assessments-empty", address: "#/assessments", sign: "Find out what you like to do" },
  { name: "practice-empty", address: "#/practice", sign: "Answer a question before they ask it" },
  { name: "stories-empty", address: "#/practice?view=stories", sign: "Six stories answer most questions" },
  { name: "insights-empty", address: "#/insights", sign: "See what works" },
  { name: "coach-empty", address: "#/coach", sign: "Ask about your search" },
  { name: "settings-notifications-empty", address: "#/settings?section=notifications", sign: "Quiet hours" },
  { name: "settings-calendar-empty", address: "#/settings?section=calendar", sign: "Export all interviews (.ics)" },
  { name: "settings-ai-empty", address: "#/settings?section=ai", sign: "What left this computer" },
  { name: "settings-data-empty", address: "#/settings?section=data", sign: "Sample data" },
];

/** With a search that has something everywhere. */
export const placesOf = ({ job, application, interview, document, goal, assessment, result, resume }) => [
  { name: "jobs-board", address: "#/jobs?view=board", sign: job.company },
  { name: "jobs-table", address: "#/jobs?view=table", sign: job.company },
  { name: "job-sheet", address: `#/jobs?view=board&job=${job.id}`, sign: "Timeline" },
  { name: "job", address: `#/jobs/${job.id}`, sign: "Timeline" },
  { name: "job-posting", address: `#/jobs/${job.id}?tab=posting`, sign: "Posting" },
  { name: "job-match", address: `#/jobs/${job.id}?tab=match`, sign: "What the score is made of" },
  { name: "new-job", address: "#/jobs?new=true", sign: "Source" },
  { name: "today", address: "#/today", sign: "Lately" },
  { name: "applications", address: "#/applications", sign: "New application" },
  { name: "application", address: `#/applications?open=${application.id}`, sign: "Cover letter" },
  { name: "interviews", address: "#/interviews", sign: "New interview" },
  { name: "interview", address: `#/interviews?open=${interview.id}`, sign: "Time there" },
  { name: "interviews-week", address: "#/interviews?view=week", sign: "This week" },
  { name: "interview-page", address: `#/interviews/${interview.id}`, sign: "What they must have" },
  { name: "prep-pack", address: `#/interviews/${interview.id}/prep`, sign: "What they will likely ask" },
  { name: "profile", address: "#/profile", sign: "First name" },
  { name: "resumes", address: "#/resumes", sign: resume.title },
  { name: "resume", address: `#/resumes/${resume.id}`, sign: "What was read" },
  { name: "resume-check", address: `#/resumes/${resume.id}?tab=check`, sign: "Both texts" },
  { name: "documents", address: "#/documents", sign: document.title },
  { name: "document", address: `#/documents?open=${document.id}`, sign: "Versions" },
  { name: "goals", address: "#/goals", sign: goal.title },
  { name: "goal", address: `#/goals?open=${goal.id}`, sign: "What says how far you are" },
  { name: "assessments", address: "#/assessments", sign: result.title },
  { name: "assessment", address: `#/assessments/${assessment.id}`, sign: "Back" },
  { name: "assessment-result", address: `#/assessments/${result.id}`, sign: "What you like, by area" },
  { name: "practice", address: "#/practice", sign: "New practice" },
  { name: "practice-new", address: "#/practice?new=true", sign: "Kind of interview" },
  { name: "practice-questions", address: "#/practice?view=questions", sign: "Tell me about yourself." },
  { name: "insights", address: "#/insights", sign: "How far your jobs got" },
  { name: "settings", address: "#/settings", sign: "Theme" },
  { name: "coach", address: "#/coach", sign: "Ask about your search" },
  { name: "settings-ai", address: "#/settings?section=ai", sign: "What left this computer" },
  { name: "settings-data", address: "#/settings?section=data", sign: "Sample data" },
  { name: "import", address: "#/settings/import", sign: "Nothing to import yet" },
  { name: "browse-records", address: "#/settings/records?table=jobs", sign: "status_changes" },
];

export async function go(page, address, place) {
  // Away first, since going to another address of the same page would not start it anew.
  await page.goto("about:blank");
  await page.goto(new URL(place.address, address).href);
  await page.getByText(place.sign, { exact: true }).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}
