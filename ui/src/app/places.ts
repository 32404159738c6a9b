/** Where one can go. A screen is in the sidebar, the palette and under G-letter once it has a line here. */
import {
  BriefcaseBusiness,
  CalendarClock,
  ChartNoAxesColumn,
  Compass,
  Files,
  FileText,
  type LucideIcon,
  MessagesSquare,
  Mic,
  Send,
  Settings,
  Sun,
  Target,
  UserRound,
} from "lucide-react";
import type { frame } from "@/i18n/english/frame";

export type PlaceGroup = "search" | "you" | "grow" | "insights" | "foot";

type PlaceName = keyof typeof frame.places;

export interface Place {
  to: `/${PlaceName}`;
  group: PlaceGroup;
  /** Its name is `frame.places.<name>`. */
  name: PlaceName;
  icon: LucideIcon;
  /** Goes there after G. */
  letter: string;
}

export const places: Place[] = [
  { to: "/today", group: "search", name: "today", icon: Sun, letter: "y" },
  { to: "/jobs", group: "search", name: "jobs", icon: BriefcaseBusiness, letter: "j" },
  { to: "/applications", group: "search", name: "applications", icon: Send, letter: "a" },
  { to: "/interviews", group: "search", name: "interviews", icon: CalendarClock, letter: "i" },
  { to: "/coach", group: "search", name: "coach", icon: MessagesSquare, letter: "c" },
  { to: "/profile", group: "you", name: "profile", icon: UserRound, letter: "p" },
  { to: "/resumes", group: "you", name: "resumes", icon: FileText, letter: "r" },
  { to: "/documents", group: "you", name: "documents", icon: Files, letter: "d" },
  { to: "/practice", group: "grow", name: "practice", icon: Mic, letter: "m" },
  { to: "/goals", group: "grow", name: "goals", icon: Target, letter: "o" },
  { to: "/assessments", group: "grow", name: "assessments", icon: Compass, letter: "t" },
  { to: "/insights", group: "insights", name: "insights", icon: ChartNoAxesColumn, letter: "h" },
  { to: "/settings", group: "foot", name: "settings", icon: Settings, letter: "s" },
];
