/** A reading of an invented resume, for tests. */
import type { JsonResume } from "@/ipc/generated/contract";

const box = (y: number) => ({ x: 40, y, width: 200, height: 10 });

export const sample: JsonResume = {
  basics: { name: "Mara Lindqvist", label: "Engineer", email: "mara@example.org" },
  work: [
    { name: "Northwind", position: "Engineer", startDate: "2021-03", highlights: ["Cut costs", "Led a team"] },
    { name: "Contoso", position: "Student", startDate: "2015", endDate: "2016" },
    { position: "Volunteer cook", startDate: "2014" },
  ],
  skills: [{ name: "Rust" }, { name: "SQL" }],
  meta: {
    coach: {
      confidence: {
        "/basics/name": 0.98,
        "/basics/label": 0.6,
        "/basics/email": 0.98,
        "/work/0/name": 0.9,
        "/work/0/position": 0.9,
        "/work/0/startDate": 0.95,
        "/work/0/highlights/0": 0.9,
        "/work/0/highlights/1": 0.5,
        "/work/1/name": 0.9,
        "/work/1/position": 0.9,
        "/work/1/startDate": 0.95,
        "/work/1/endDate": 0.95,
        "/work/2/position": 0.8,
        "/work/2/startDate": 0.95,
        "/skills/0/name": 0.9,
        "/skills/1/name": 0.9,
      },
      spans: {
        "/basics/name": { page: 0, box: box(10) },
        "/work/0/highlights/0": { page: 0, box: box(30) },
        "/work/0/highlights/1": { page: 1, box: box(40) },
        "/work/1/name": { page: 1, box: box(60) },
        "/work/2/position": { page: 1, box: box(80) },
      },
      current: ["/work/0", "/work/2"],
    },
  },
};
