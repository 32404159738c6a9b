// A small job search to look at: a few jobs far apart in the flow, one of them with words that hardly fit.
const JOBS = [
  { title: "Data engineer", company: "Nordlicht Energie", status: "INTERESTED", location: "Hamburg", work_mode: "HYBRID" },
  { title: "Nurse, paediatrics", company: "St. Anna Kinderspital", status: "APPLIED", location: "Wien", work_mode: "ONSITE" },
  { title: "Product designer", company: "Northwind", status: "INTERVIEW_SCHEDULED", work_mode: "REMOTE", salary_min: 6_500_000, salary_max: 8_000_000, salary_currency: "EUR", salary_period: "YEAR" },
  { title: `Principal ${"cross-functional ".repeat(5)}programme manager`, company: "Rechtsschutzversicherungsgesellschaften AG", status: "OFFER_RECEIVED" },
  { title: "Teacher", company: "Lycée Ampère", status: "REJECTED" },
];

export async function startSearch(call) {
  const jobs = [];
  for (const { status, ...fields } of JOBS) jobs.push(await call("create_job", { fields, status }));
  return jobs;
}
