import type { QuestionQuery } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { pageSize } from "@/records/useRows";
import type { PracticeSearch } from "./addresses";

/** Whose weeks count: this computer's. */
const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export const sessionsPage = (offset: number) =>
  ask("practice", "list_mock_interviews", {
    job_id: null,
    interview_types: [],
    is_completed: null,
    offset,
    limit: pageSize,
  });
export const sessionById = (id: string) => ask("practice", "practice_session", { id });
export const trends = ask("practice", "practice_trends", { time_zone }, ["interviews"]);

const anyQuestion: QuestionQuery = {
  text: "",
  interview_types: [],
  difficulties: [],
  role_families: [],
  competency: null,
  only_favourites: false,
  only_own: false,
  offset: 0,
  limit: pageSize,
};

export const questionsPage =
  ({ text, types, difficulties, families, favourites, own }: PracticeSearch) =>
  (offset: number) =>
    ask("practice", "list_questions", {
      ...anyQuestion,
      text: text ?? "",
      interview_types: types ?? [],
      difficulties: difficulties ?? [],
      role_families: families ?? [],
      only_favourites: favourites ?? false,
      only_own: own ?? false,
      offset,
    });
export const everyQuestion = ask("practice", "list_questions", { ...anyQuestion, limit: 1000 });
export const storiesForQuestion = (question: string) => ask("practice", "stories_for", { question });

export const storiesPage = (text: string) => (offset: number) =>
  ask("practice", "list_stories", { text, competency: null, offset, limit: pageSize });
export const storyById = (id: string) => ask("practice", "get_story", { id });
export const coverage = ask("practice", "story_coverage", {});
export const profile = ask("profile", "get_profile", {});

export const prepOf = (id: string) => ask("interviews", "prep_pack", { id }, ["jobs", "profile", "practice"]);
