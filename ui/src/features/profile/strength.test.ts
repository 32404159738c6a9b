import { expect, test } from "vitest";
import type { Experience, FullProfile, User } from "@/ipc/generated/contract";
import { isUntouched, strengths } from "./strength";

const times = { created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };

const nobody: User = {
  id: "user",
  email: null,
  first_name: "",
  last_name: "",
  role: "ADMIN",
  status: "ACTIVE",
  email_verified: false,
  created_at: times.created_at,
};

const blank: FullProfile = {
  id: "profile",
  headline: null,
  phone: null,
  address_line1: null,
  address_line2: null,
  postal_code: null,
  city: null,
  region: null,
  country: null,
  time_zone: null,
  current_job_title: null,
  current_company: null,
  years_of_experience: null,
  desired_job_title: null,
  desired_salary: null,
  desired_salary_currency: null,
  desired_salary_period: null,
  desired_work_mode: null,
  desired_locations: [],
  open_to: [],
  work_authorisation: null,
  available_from: null,
  linkedin_url: null,
  github_url: null,
  portfolio_url: null,
  website_url: null,
  bio: null,
  experiences: [],
  educations: [],
  skills: [],
  certifications: [],
  ...times,
};

const job: Experience = {
  id: "job",
  company: "Northwind",
  position: "Engineer",
  location: null,
  work_mode: null,
  start_date: "2020-01-01",
  end_date: null,
  date_precision: "YEAR",
  is_current: true,
  achievements: ["Cut costs by a third", "Led a team of six"],
  technologies: [],
  description: null,
  profile_id: "profile",
  ordinal: 0,
  source: null,
  ...times,
};

test("a profile nobody has touched is empty everywhere", () => {
  expect(isUntouched(strengths(blank, nobody))).toBe(true);
});

test("a name makes it a profile that somebody has begun", () => {
  const all = strengths(blank, { ...nobody, first_name: "Mara" });
  expect(isUntouched(all)).toBe(false);
  expect(all.personal).toEqual({ level: "thin", reason: "contact", count: 0 });
});

test("positions that say when and what came of them are strong", () => {
  expect(strengths({ ...blank, experiences: [job] }, nobody).experiences.level).toBe("strong");
});

test("a position without achievements is the first thing to mend, and is counted", () => {
  const silent = { ...job, id: "silent", achievements: [], start_date: null };
  const { experiences } = strengths({ ...blank, experiences: [job, silent] }, nobody);
  expect(experiences).toEqual({ level: "thin", reason: "noAchievements", count: 1 });
});

test("who wants to work remotely need not name a place", () => {
  const remote = { ...blank, desired_job_title: "Engineer", desired_work_mode: "REMOTE" as const, desired_salary: 1 };
  expect(strengths(remote, nobody).preferences.level).toBe("strong");
  expect(strengths({ ...remote, desired_work_mode: "HYBRID" }, nobody).preferences.reason).toBe("desiredPlace");
});
