/** Skills by category, and the one order that lies under all of them. */
import type { Skill } from "@/ipc/generated/contract";

export interface SkillGroup {
  category: string | null;
  skills: Skill[];
}

/** In the order in which each category first appears; those without one come last. */
export function skillGroups(skills: Skill[]): SkillGroup[] {
  const groups = new Map<string | null, Skill[]>();
  for (const skill of skills) groups.set(skill.category, [...(groups.get(skill.category) ?? []), skill]);
  const loose = groups.get(null);
  groups.delete(null);
  const named = [...groups].map(([category, members]) => ({ category, skills: members }));
  return loose ? [...named, { category: null, skills: loose }] : named;
}

/** The whole list after one group was sorted: its members change places among themselves, all others stay. */
export function inGroup(all: Skill[], sorted: Skill[]): Skill[] {
  const members = new Set(sorted.map(({ id }) => id));
  const queue = [...sorted];
  return all.map((skill) => (members.has(skill.id) ? (queue.shift() ?? skill) : skill));
}

/** What was written, taken apart at commas and lines, without what is there already. */
export function newSkills(text: string, known: Pick<Skill, "name">[]): string[] {
  const seen = new Set(known.map(({ name }) => name.toLocaleLowerCase()));
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => {
      const key = name.toLocaleLowerCase();
      const isNew = name !== "" && !seen.has(key);
      seen.add(key);
      return isNew;
    });
}
