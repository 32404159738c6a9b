/** Where one can go. A screen is in the sidebar, the palette and under G-letter once it has a line here. */
import { BriefcaseBusiness, type LucideIcon, Settings, UserRound } from "lucide-react";

export type PlaceGroup = "search" | "you" | "grow" | "insights" | "foot";

export interface Place {
  to: "/jobs" | "/settings" | "/profile";
  group: PlaceGroup;
  /** Its name is `frame.places.<name>`. */
  name: "jobs" | "settings" | "profile";
  icon: LucideIcon;
  /** Goes there after G. */
  letter: string;
}

export const places: Place[] = [
  { to: "/jobs", group: "search", name: "jobs", icon: BriefcaseBusiness, letter: "j" },
  { to: "/profile", group: "you", name: "profile", icon: UserRound, letter: "p" },
  { to: "/settings", group: "foot", name: "settings", icon: Settings, letter: "s" },
];
