/** Where one can go. A screen is in the sidebar, the palette and under G-letter once it has a line here. */
import { BriefcaseBusiness, type LucideIcon } from "lucide-react";

export type PlaceGroup = "search" | "you" | "grow" | "insights" | "foot";

export interface Place {
  to: "/jobs";
  group: PlaceGroup;
  /** Its name is `frame.places.<name>`. */
  name: "jobs";
  icon: LucideIcon;
  /** Goes there after G. */
  letter: string;
}

export const places: Place[] = [{ to: "/jobs", group: "search", name: "jobs", icon: BriefcaseBusiness, letter: "j" }];
