/** What the address of the Profile screen remembers: the section one went to. */
import { type Section, sections } from "./strength";

export interface ProfileSearch {
  section?: Section;
}

export const profileSearch = (raw: Record<string, unknown>): ProfileSearch => {
  const section = sections.find((name) => name === raw.section);
  return section ? { section } : {};
};
