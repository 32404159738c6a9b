// A small job search to look at: a few jobs far apart in the flow, one of them with words that hardly fit.
const JOBS = [
  { title: "Data engineer", company: "Nordlicht Energie", status: "INTERESTED", location: "Hamburg", work_mode: "HYBRID", description: "Requirements\n- 3+ years of SQL\n- Kafka\n- Fluent German\n\nNice to have\n- Terraform" },
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

/** A search with something on every screen: the sample data, a resume that was read, and the jobs above. */
export async function fillSearch(call, give) {
  const [job] = await startSearch(call);
  await call("load_sample_data");
  const first = async (command, query = {}) => (await call(command, query)).items[0];
  const assessments = (await call("list_assessments", {})).items;
  return {
    job,
    resume: await keepResume(call, await give("resumes/nurse-one-column.pdf")),
    application: await first("list_applications"),
    interview: await first("list_interviews"),
    document: await first("list_documents"),
    goal: (await first("list_goals")).goal,
    assessment: assessments.find(({ is_completed }) => !is_completed),
    result: assessments.find(({ is_completed, instrument }) => is_completed && instrument === "riasec"),
  };
}

async function keepResume(call, ticket) {
  const { resume, file_name: title } = await call("read_resume", { ticket, task: crypto.randomUUID() });
  const accepted = ["basics", "work", "education", "skills"];
  return (await call("save_resume", { ticket, title, resume, accepted, make_primary: true })).resume;
}
