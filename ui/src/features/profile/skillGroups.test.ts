import { expect, test } from "vitest";
import type { Skill } from "@/ipc/generated/contract";
import { inGroup, newSkills, skillGroups } from "./skillGroups";

const skill = (name: string, category: string | null): Skill => ({
  id: name,
  name,
  category,
  level: null,
  years_of_experience: null,
  last_used: null,
  profile_id: "profile",
  ordinal: 0,
  canonical_id: null,
  aliases: [],
  source: null,
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
});

const rust = skill("Rust", "Languages");
const kafka = skill("Kafka", "Data");
const java = skill("Java", "Languages");
const writing = skill("Writing", null);

test("categories stand in the order they first appear, and loose skills last", () => {
  expect(skillGroups([writing, rust, kafka, java])).toEqual([
    { category: "Languages", skills: [rust, java] },
    { category: "Data", skills: [kafka] },
    { category: null, skills: [writing] },
  ]);
});

test("sorting one category leaves every other skill at its place", () => {
  expect(inGroup([rust, kafka, java, writing], [java, rust])).toEqual([java, kafka, rust, writing]);
});

test("several skills in one line are added once each, and never a second time", () => {
  expect(newSkills("rust, SQL; sql\n Interviewing ,", [rust])).toEqual(["SQL", "Interviewing"]);
});
