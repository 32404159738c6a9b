/** How much each section says, and what would make it say more. Words and rules only: nothing here is a score. */
import type { Certification, Education, Experience, FullProfile, Skill, User } from "@/ipc/generated/contract";

export const sections = [
  "personal",
  "professional",
  "preferences",
  "links",
  "experiences",
  "educations",
  "skills",
  "certifications",
] as const;
export type Section = (typeof sections)[number];

export type Level = "empty" | "thin" | "good" | "strong";

/** The reason is the name of a sentence: what is missing, or that nothing is. */
export interface Strength {
  level: Level;
  reason: Reason;
  /** How many entries the sentence is about. */
  count: number;
}

export type Reason =
  | "complete"
  | "nothing"
  | "name"
  | "contact"
  | "place"
  | "headline"
  | "bio"
  | "currentTitle"
  | "desiredTitle"
  | "desiredSalary"
  | "desiredPlace"
  | "desiredMode"
  | "oneLink"
  | "undated"
  | "noAchievements"
  | "fewAchievements"
  | "degree"
  | "fewSkills"
  | "noLevels"
  | "issuer";

type Gap = [isMissing: boolean, reason: Reason, count?: number];

/** The first gap is the reason; the more gaps, the weaker. */
function judged(isEmpty: boolean, gaps: Gap[]): Strength {
  if (isEmpty) return { level: "empty", reason: "nothing", count: 0 };
  const open = gaps.filter(([isMissing]) => isMissing);
  const [first] = open;
  if (!first) return { level: "strong", reason: "complete", count: 0 };
  return { level: open.length > gaps.length / 2 ? "thin" : "good", reason: first[1], count: first[2] ?? 0 };
}

const has = (...values: (string | number | null)[]) => values.some((value) => value !== null && value !== "");

function personal(profile: FullProfile, user: User): Strength {
  const named = has(user.first_name, user.last_name);
  const reachable = has(user.email) && has(profile.phone);
  const placed = has(profile.city, profile.country);
  const empty = !named && !has(user.email, profile.phone, profile.city, profile.country);
  return judged(empty, [
    [!named, "name"],
    [!reachable, "contact"],
    [!placed, "place"],
  ]);
}

const professional = (profile: FullProfile): Strength =>
  judged(
    !has(
      profile.headline,
      profile.bio,
      profile.current_job_title,
      profile.current_company,
      profile.years_of_experience,
    ),
    [
      [!has(profile.headline), "headline"],
      [!has(profile.bio), "bio"],
      [!has(profile.current_job_title), "currentTitle"],
    ],
  );

function preferences(profile: FullProfile): Strength {
  const places = profile.desired_locations.length;
  const empty = !has(profile.desired_job_title, profile.desired_salary, profile.desired_work_mode) && places === 0;
  return judged(empty, [
    [!has(profile.desired_job_title), "desiredTitle"],
    [!has(profile.desired_work_mode), "desiredMode"],
    [places === 0 && profile.desired_work_mode !== "REMOTE", "desiredPlace"],
    [!has(profile.desired_salary), "desiredSalary"],
  ]);
}

function links(profile: FullProfile): Strength {
  const given = [profile.linkedin_url, profile.github_url, profile.portfolio_url, profile.website_url].filter(Boolean);
  return judged(given.length === 0, [[given.length === 1, "oneLink"]]);
}

function experiences(entries: Experience[]): Strength {
  const undated = entries.filter((entry) => entry.start_date === null).length;
  const silent = entries.filter((entry) => entry.achievements.length === 0 && !entry.description).length;
  const lines = entries.reduce((sum, entry) => sum + entry.achievements.length, 0);
  return judged(entries.length === 0, [
    [silent > 0, "noAchievements", silent],
    [undated > 0, "undated", undated],
    [silent === 0 && lines < entries.length * 2, "fewAchievements"],
  ]);
}

function educations(entries: Education[]): Strength {
  const undated = entries.filter((entry) => entry.start_date === null && entry.end_date === null).length;
  const vague = entries.filter((entry) => !has(entry.degree, entry.field_of_study)).length;
  return judged(entries.length === 0, [
    [vague > 0, "degree", vague],
    [undated > 0, "undated", undated],
  ]);
}

const enoughSkills = 8;

const skills = (entries: Skill[]): Strength =>
  judged(entries.length === 0, [
    [entries.length < enoughSkills, "fewSkills", entries.length],
    [entries.every((entry) => entry.level === null && entry.years_of_experience === null), "noLevels"],
  ]);

function certifications(entries: Certification[]): Strength {
  const undated = entries.filter((entry) => entry.issue_date === null).length;
  const unsigned = entries.filter((entry) => !has(entry.issuing_organization)).length;
  return judged(entries.length === 0, [
    [unsigned > 0, "issuer", unsigned],
    [undated > 0, "undated", undated],
  ]);
}

export const strengths = (profile: FullProfile, user: User): Record<Section, Strength> => ({
  personal: personal(profile, user),
  professional: professional(profile),
  preferences: preferences(profile),
  links: links(profile),
  experiences: experiences(profile.experiences),
  educations: educations(profile.educations),
  skills: skills(profile.skills),
  certifications: certifications(profile.certifications),
});

/** Somebody who has just begun: there is nothing to judge yet, only a way to begin. */
export const isUntouched = (all: Record<Section, Strength>) =>
  sections.every((section) => all[section].level === "empty");
