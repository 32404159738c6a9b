import { expect, test } from "vitest";
import type { JobCard } from "@/ipc/generated/contract";
import { jobsCsv } from "./export";

const job = {
  title: "Data analyst",
  company: "=Acme",
  status: "APPLIED",
  salary_min: 6_000_000,
  salary_max: null,
  salary_currency: "EUR",
  applied_at: "2026-05-02T10:00:00Z",
} as JobCard;

test("an export shows words and whole amounts, and nothing a spreadsheet would run", () => {
  const [header, line] = jobsCsv([job]).split("\r\n");
  expect(header).toContain("Title,Company,Status");
  expect(line).toBe("Data analyst,'=Acme,Applied,,,,60000,,EUR,,,2026-05-02,,,");
});
