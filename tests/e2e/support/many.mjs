// A vault with ten thousand jobs, made through the same door as everybody's.
const titles = ["Data engineer", "Nurse", "Teacher", "Electrician", "Product designer", "Accountant", "Site manager"];
const statuses = ["INTERESTED", "APPLIED", "APPLIED", "APPLIED", "INTERVIEW_SCHEDULED", "OFFER_RECEIVED", "REJECTED", "REJECTED"];

/** Adds this many jobs, eight at a time. */
export async function addMany(call, count) {
  let next = 0;
  const add = async () => {
    for (let i = next++; i < count; i = next++) {
      const fields = {
        title: `${titles[i % titles.length]} ${i % 89}`,
        company: `Company ${(i * 7919) % 4001}`,
        location: `City ${i % 211}`,
        work_mode: ["REMOTE", "HYBRID", "ONSITE"][i % 3],
        description: `We look for somebody who knows tool${i % 307} and method${i % 53}. ${"Every day is another. ".repeat(60)}`,
        ...(i % 6 === 0 ? { next_action: "Write to them", next_action_date: "2026-12-01" } : {}),
      };
      await call("create_job", { fields, status: statuses[i % statuses.length] });
    }
  };
  await Promise.all(Array.from({ length: 8 }, add));
}
