import { expect, test } from "vitest";
import { pastedJob } from "./posting";

test("a link to a posting names its company, its title and where it was found, as far as it says", () => {
  expect(pastedJob(" https://jobs.lever.co/nordlicht-energie/5b1c2d3e-0000-4a2b-9c1d-aabbccddeeff \n")).toMatchObject({
    company: "Nordlicht energie",
    title: "",
    source: "Company site",
  });
  expect(pastedJob("https://www.zurlinde.at/jobs/sous-chef-vollzeit-4711")).toMatchObject({
    company: "Zurlinde",
    title: "Sous chef vollzeit",
    url: "https://www.zurlinde.at/jobs/sous-chef-vollzeit-4711",
  });
  expect(pastedJob("https://www.linkedin.com/jobs/view/4012345678/")).toMatchObject({
    company: "",
    title: "",
    source: "LinkedIn",
  });
});

const duties = "You plan the menu with the team, order what is needed and keep the kitchen to its standards.";

test("a posting is kept whole, and its heading tells title and company", () => {
  const text = `Sous chef (m/f/d) at Zur Linde\n\n${duties}\nHybrid work is not possible.`;
  expect(pastedJob(text)).toMatchObject({ title: "Sous chef (m/f/d)", company: "Zur Linde", description: text });
  expect(pastedJob(`Zur Linde hiring Sous chef in Graz, Austria | LinkedIn\n${duties}`)).toMatchObject({
    title: "Sous chef",
    company: "Zur Linde",
    location: "Graz, Austria",
  });
  expect(pastedJob(`Sous chef\nZur Linde is looking for you.\n${duties}`)).toMatchObject({
    title: "Sous chef",
    company: "Zur Linde",
  });
});

test("what a posting labels goes before what its heading seems to say", () => {
  const text = `Join us - now\nPosition: Night nurse\nEmployer: St. Anna Kinderspital\nLocation: Wien\n${duties}\nhttps://st-anna.at/jobs/17`;
  expect(pastedJob(text)).toMatchObject({
    title: "Night nurse",
    company: "St. Anna Kinderspital",
    location: "Wien",
    url: "https://st-anna.at/jobs/17",
  });
});

test("a sentence is no title, and a few words are no posting", () => {
  expect(pastedJob(`We would like to get to know you.\n${duties}`)).toMatchObject({ title: "", company: "" });
  expect(pastedJob("call Anna on Monday")).toBeNull();
  expect(pastedJob("https://")).toBeNull();
});

test("where one works is read only where it is said plainly", () => {
  expect(pastedJob(`Engineer at Nord\nThis is a remote position. ${duties}`)?.work_mode).toBe("REMOTE");
  expect(pastedJob(`Engineer at Nord\nYou control remote sensors. ${duties}`)?.work_mode).toBeNull();
});
