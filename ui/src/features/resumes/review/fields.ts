/** What a resume says as fields to look over: by section and entry, each with how sure the reader is and where it stands. */
import type { JsonResume, ResumeCoach, Section, Span } from "@/ipc/generated/contract";
import { valueAt } from "./pointer";

export type FieldKind = "line" | "text" | "date" | "lines" | "tags";

export interface ReviewField {
  pointer: string;
  name: FieldName;
  /** Its words are `resumes.fields.<label>`. */
  label: FieldName | "company";
  kind: FieldKind;
  value: string | string[];
  /** 0 to 1; null for what was not found. */
  confidence: number | null;
  spans: Span[];
  /** Nothing was found where there is always something. */
  isMissing: boolean;
}

export interface ReviewEntry {
  pointer: string;
  fields: ReviewField[];
}

export interface ReviewSection {
  name: Section;
  entries: ReviewEntry[];
}

export type FieldName = keyof typeof kinds;

const kinds = {
  name: "line",
  label: "line",
  email: "line",
  phone: "line",
  url: "line",
  summary: "text",
  "location/address": "line",
  "location/postalCode": "line",
  "location/city": "line",
  "location/region": "line",
  "location/countryCode": "line",
  network: "line",
  username: "line",
  position: "line",
  location: "line",
  organization: "line",
  startDate: "date",
  endDate: "date",
  description: "text",
  highlights: "lines",
  institution: "line",
  studyType: "line",
  area: "line",
  score: "line",
  courses: "lines",
  title: "line",
  date: "date",
  awarder: "line",
  issuer: "line",
  publisher: "line",
  releaseDate: "date",
  level: "line",
  keywords: "tags",
  language: "line",
  fluency: "line",
  reference: "text",
  entity: "line",
  roles: "tags",
} as const satisfies Record<string, FieldKind>;

interface Shape {
  /** Always shown; the ones marked `!` are never absent from a good reading. */
  shown: string[];
  /** Shown when the reader found something. */
  found: string[];
}

const shapes: Record<Section, Shape> = {
  basics: {
    shown: ["name!", "label", "email!", "phone"],
    found: [
      "location/address",
      "location/postalCode",
      "location/city",
      "location/region",
      "location/countryCode",
      "url",
      "summary",
    ],
  },
  work: {
    shown: ["position!", "name!", "startDate!", "endDate"],
    found: ["location", "url", "description", "summary", "highlights"],
  },
  education: {
    shown: ["institution!", "studyType", "area", "startDate", "endDate"],
    found: ["score", "url", "courses"],
  },
  skills: { shown: ["name!"], found: ["level", "keywords"] },
  certificates: { shown: ["name!", "issuer", "date"], found: ["url"] },
  projects: {
    shown: ["name!", "startDate", "endDate"],
    found: ["entity", "roles", "url", "description", "highlights", "keywords"],
  },
  volunteer: {
    shown: ["organization!", "position", "startDate", "endDate"],
    found: ["url", "summary", "highlights"],
  },
  languages: { shown: ["language!", "fluency"], found: [] },
  awards: { shown: ["title!", "awarder", "date"], found: ["summary"] },
  publications: { shown: ["name!", "publisher", "releaseDate"], found: ["url", "summary"] },
  interests: { shown: ["name!"], found: ["keywords"] },
  references: { shown: ["name!"], found: ["reference"] },
};

export const sectionOrder = Object.keys(shapes) as Section[];

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** Of a list, the reader marks every line; it is as sure as its least sure one. */
function marks(coach: ResumeCoach, pointer: string, value: unknown) {
  const pointers = Array.isArray(value) ? value.map((_, index) => `${pointer}/${index}`) : [pointer];
  const known = pointers.flatMap((at) => coach.confidence?.[at] ?? []);
  return {
    confidence: known.length > 0 ? Math.min(...known) : null,
    spans: pointers.flatMap((at) => coach.spans?.[at] ?? []),
  };
}

function fieldAt(resume: JsonResume, entry: string, marked: string, always: boolean): ReviewField[] {
  const isNeeded = marked.endsWith("!");
  const name = marked.replace("!", "") as FieldName;
  const pointer = `${entry}/${name}`;
  const value = valueAt(resume, pointer);
  if (isEmpty(value) && !always) return [];
  const kind = kinds[name];
  const shown = kind === "lines" || kind === "tags" ? ((value as string[] | undefined) ?? []) : String(value ?? "");
  const { confidence, spans } = marks(resume.meta?.coach ?? {}, pointer, value);
  // JSON Resume calls the employer just "name".
  const label = name === "name" && entry.startsWith("/work/") ? "company" : name;
  return [{ pointer, name, label, kind, value: shown, confidence, spans, isMissing: isNeeded && isEmpty(value) }];
}

function fieldsOf(resume: JsonResume, entry: string, { shown, found }: Shape): ReviewField[] {
  const always = shown.flatMap((name) => fieldAt(resume, entry, name, true));
  const more = found.flatMap((name) => fieldAt(resume, entry, name, false));
  return [...always, ...more];
}

const profileShape: Shape = { shown: ["network"], found: ["url", "username"] };

/** A user name is part of the link, where there is one. */
function profileAt(resume: JsonResume, pointer: string): ReviewEntry {
  const fields = fieldsOf(resume, pointer, profileShape);
  const hasLink = fields.some(({ name }) => name === "url");
  return { pointer, fields: fields.filter(({ name }) => name !== "username" || !hasLink) };
}

function basicsOf(resume: JsonResume): ReviewEntry[] {
  const { profiles = [], ...rest } = resume.basics ?? {};
  if (Object.keys(rest).length === 0 && profiles.length === 0) return [];
  const links = profiles.map((_, index) => `/basics/profiles/${index}`);
  return [
    { pointer: "/basics", fields: fieldsOf(resume, "/basics", shapes.basics) },
    ...links.map((pointer) => profileAt(resume, pointer)),
  ];
}

/** Every section that says something, in the order people read them. */
export function sectionsOf(resume: JsonResume): ReviewSection[] {
  return sectionOrder
    .map((name) => {
      if (name === "basics") return { name, entries: basicsOf(resume) };
      const entries = (resume[name] ?? []).map((_, index) => {
        const pointer = `/${name}/${index}`;
        return { pointer, fields: fieldsOf(resume, pointer, shapes[name]) };
      });
      return { name, entries };
    })
    .filter(({ entries }) => entries.length > 0);
}
