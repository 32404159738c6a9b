/** The whole routing story: every address, what it shows and what it remembers in its query. */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { applicationsSearch } from "@/features/applications/addresses";
import { coachSearch } from "@/features/coach/addresses";
import { documentsSearch } from "@/features/documents/addresses";
import { goalsSearch } from "@/features/goals/addresses";
import { interviewsSearch } from "@/features/interviews/addresses";
import { jobSearch, jobsSearch } from "@/features/jobs/addresses";
import { practiceSearch } from "@/features/practice/addresses";
import { profileSearch } from "@/features/profile/addresses";
import { importSearch, resumeSearch, resumesSearch } from "@/features/resumes/addresses";
import { browseSearch, intakeSearch, settingsSearch } from "@/features/settings/addresses";
import { NotFound } from "./NotFound";
import { RouteTrouble } from "./RouteTrouble";
import { Shell } from "./Shell";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: RouteTrouble });

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/jobs", replace: true });
  },
});

const today = createRoute({
  getParentRoute: () => root,
  path: "/today",
  component: lazyRouteComponent(() => import("@/features/today/TodayScreen"), "TodayScreen"),
});

const jobs = createRoute({
  getParentRoute: () => root,
  path: "/jobs",
  validateSearch: jobsSearch,
  component: lazyRouteComponent(() => import("@/features/jobs/JobsScreen"), "JobsScreen"),
});

const job = createRoute({
  getParentRoute: () => root,
  path: "/jobs/$job",
  validateSearch: jobSearch,
  component: lazyRouteComponent(() => import("@/features/jobs/JobScreen"), "JobScreen"),
});

const applications = createRoute({
  getParentRoute: () => root,
  path: "/applications",
  validateSearch: applicationsSearch,
  component: lazyRouteComponent(() => import("@/features/applications/ApplicationsScreen"), "ApplicationsScreen"),
});

const interviews = createRoute({
  getParentRoute: () => root,
  path: "/interviews",
  validateSearch: interviewsSearch,
  component: lazyRouteComponent(() => import("@/features/interviews/InterviewsScreen"), "InterviewsScreen"),
});

const interview = createRoute({
  getParentRoute: () => root,
  path: "/interviews/$interview",
  component: lazyRouteComponent(() => import("@/features/interviews/page/InterviewScreen"), "InterviewScreen"),
});

const coach = createRoute({
  getParentRoute: () => root,
  path: "/coach",
  validateSearch: coachSearch,
  component: lazyRouteComponent(() => import("@/features/coach/CoachScreen"), "CoachScreen"),
});

const documents = createRoute({
  getParentRoute: () => root,
  path: "/documents",
  validateSearch: documentsSearch,
  component: lazyRouteComponent(() => import("@/features/documents/DocumentsScreen"), "DocumentsScreen"),
});

const goals = createRoute({
  getParentRoute: () => root,
  path: "/goals",
  validateSearch: goalsSearch,
  component: lazyRouteComponent(() => import("@/features/goals/GoalsScreen"), "GoalsScreen"),
});

const assessments = createRoute({
  getParentRoute: () => root,
  path: "/assessments",
  component: lazyRouteComponent(() => import("@/features/assessments/AssessmentsScreen"), "AssessmentsScreen"),
});

const assessment = createRoute({
  getParentRoute: () => root,
  path: "/assessments/$assessment",
  component: lazyRouteComponent(() => import("@/features/assessments/AssessmentScreen"), "AssessmentScreen"),
});

const practice = createRoute({
  getParentRoute: () => root,
  path: "/practice",
  validateSearch: practiceSearch,
  component: lazyRouteComponent(() => import("@/features/practice/PracticeScreen"), "PracticeScreen"),
});

const session = createRoute({
  getParentRoute: () => root,
  path: "/practice/$session",
  component: lazyRouteComponent(() => import("@/features/practice/SessionScreen"), "SessionScreen"),
});

const prep = createRoute({
  getParentRoute: () => root,
  path: "/interviews/$interview/prep",
  component: lazyRouteComponent(() => import("@/features/practice/PrepScreen"), "PrepScreen"),
});

const insights = createRoute({
  getParentRoute: () => root,
  path: "/insights",
  component: lazyRouteComponent(() => import("@/features/insights/InsightsScreen"), "InsightsScreen"),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  validateSearch: settingsSearch,
  component: lazyRouteComponent(() => import("@/features/settings/SettingsScreen"), "SettingsScreen"),
});

const intake = createRoute({
  getParentRoute: () => root,
  path: "/settings/import",
  validateSearch: intakeSearch,
  component: lazyRouteComponent(() => import("@/features/settings/data/IntakeScreen"), "IntakeScreen"),
});

const browse = createRoute({
  getParentRoute: () => root,
  path: "/settings/records",
  validateSearch: browseSearch,
  component: lazyRouteComponent(() => import("@/features/settings/data/BrowseScreen"), "BrowseScreen"),
});

const profile = createRoute({
  getParentRoute: () => root,
  path: "/profile",
  validateSearch: profileSearch,
  component: lazyRouteComponent(() => import("@/features/profile/ProfileScreen"), "ProfileScreen"),
});

const resumes = createRoute({
  getParentRoute: () => root,
  path: "/resumes",
  validateSearch: resumesSearch,
  component: lazyRouteComponent(() => import("@/features/resumes/ResumesScreen"), "ResumesScreen"),
});

const importing = createRoute({
  getParentRoute: () => root,
  path: "/resumes/import",
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import("@/features/resumes/ImportScreen"), "ImportScreen"),
});

const resume = createRoute({
  getParentRoute: () => root,
  path: "/resumes/$resume",
  validateSearch: resumeSearch,
  component: lazyRouteComponent(() => import("@/features/resumes/ResumeScreen"), "ResumeScreen"),
});

const tree = root.addChildren([
  start,
  today,
  jobs,
  job,
  applications,
  interviews,
  interview,
  coach,
  settings,
  intake,
  browse,
  profile,
  documents,
  goals,
  assessments,
  practice,
  session,
  prep,
  insights,
  assessment,
  resumes,
  importing,
  resume,
]);

export const makeRouter = () =>
  createRouter({ routeTree: tree, history: createHashHistory(), defaultErrorComponent: RouteTrouble });

export type AppRouter = ReturnType<typeof makeRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: AppRouter;
  }
}
