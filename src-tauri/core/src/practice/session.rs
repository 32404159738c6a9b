//! One session: a question at a time, at most one follow-up to each, a clock that can stand still. Nothing is said about
//! an answer before the end.

use chrono::TimeDelta;
use rubrics::practice::{self as rubric, Asked};
use serde::Serialize;
use ts_rs::TS;

use super::{AnswerScores, MockInterview, PlannedQuestion, PracticeTalk, PracticeTurn, ScoredAnswer, Speaker};
use crate::{Error, Result, clock::Instant, interviews::InterviewType};

/// Longer between two steps, and nobody was there: the window was closed, the computer slept.
const LONGEST_STRETCH: TimeDelta = TimeDelta::minutes(30);

/// A session as it stands.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PracticeSession {
    pub interview: MockInterview,
    /// What waits for an answer; none when all is answered.
    pub current: Option<CurrentQuestion>,
    /// Until now.
    pub seconds_spent: i32,
    pub is_running: bool,
}

/// The question that waits for an answer.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CurrentQuestion {
    /// From 1; a follow-up has the number of its question.
    pub number: u32,
    pub total: u32,
    pub text: String,
    pub is_follow_up: bool,
}

impl PracticeSession {
    pub(super) fn of(interview: MockInterview, now: Instant) -> Self {
        let current = interview.current();
        let seconds_spent = interview.seconds_spent + interview.stretch(now);
        Self { is_running: interview.running_since.is_some(), current, seconds_spent, interview }
    }
}

impl MockInterview {
    fn turns(&self) -> &[PracticeTurn] {
        self.conversation_history.as_ref().map_or(&[], |talk| &talk.turns)
    }

    fn planned(&self) -> &[PlannedQuestion] {
        self.plan.as_ref().map_or(&[], |plan| &plan.questions)
    }

    fn asked(&self) -> usize {
        self.turns().iter().filter(|turn| turn.speaker == Speaker::Interviewer && !turn.is_follow_up).count()
    }

    fn current(&self) -> Option<CurrentQuestion> {
        let last = self.turns().last().filter(|turn| turn.speaker == Speaker::Interviewer && !self.is_completed)?;
        Some(CurrentQuestion {
            number: self.asked() as u32,
            total: self.planned().len() as u32,
            text: last.text.clone(),
            is_follow_up: last.is_follow_up,
        })
    }

    fn say(&mut self, turn: PracticeTurn) {
        let talk = self.conversation_history.get_or_insert(PracticeTalk { schema_version: 1, turns: Vec::new() });
        talk.turns.push(turn);
    }

    fn ask(&mut self, text: String, question: String, is_follow_up: bool, now: Instant) {
        let question = Some(question);
        self.say(PracticeTurn { speaker: Speaker::Interviewer, text, at: Some(now), question, is_follow_up });
    }

    /// Asks the next planned question, if there is one.
    pub(super) fn ask_next(&mut self, now: Instant) {
        if let Some(next) = self.planned().get(self.asked()).cloned() {
            self.ask(next.text, next.key, false, now);
        }
    }

    /// Takes an answer, or none to leave the question out, and asks what comes next.
    pub(super) fn answer(&mut self, text: &str, posting: Option<&str>, now: Instant) -> Result<()> {
        let current =
            self.current().ok_or_else(|| Error::refused("Every question is answered. Finish the session."))?;
        let question = self.turns().last().and_then(|turn| turn.question.clone()).unwrap_or_default();
        let answered = text.trim().to_owned();
        self.say(PracticeTurn {
            speaker: Speaker::Candidate,
            text: answered.clone(),
            at: Some(now),
            question: Some(question.clone()),
            is_follow_up: current.is_follow_up,
        });
        self.draft = None;
        let can_follow_up = !current.is_follow_up && !answered.is_empty();
        match follow_up(&current.text, self.interview_type, &answered, posting).filter(|_| can_follow_up) {
            Some(more) => self.ask(more.to_owned(), question, true, now),
            None => self.ask_next(now),
        }
        self.keep_time(now);
        Ok(())
    }

    /// The answers with their marks, in the order of the questions; questions left out are not among them.
    pub(super) fn scored(&self, posting: Option<&str>) -> AnswerScores {
        let answers = self.planned().iter().filter_map(|question| self.scored_answer(question, posting)).collect();
        AnswerScores { schema_version: 1, answers }
    }

    fn scored_answer(&self, question: &PlannedQuestion, posting: Option<&str>) -> Option<ScoredAnswer> {
        let about = || self.turns().iter().filter(|turn| turn.question.as_deref() == Some(question.key.as_str()));
        let said: Vec<_> = about().filter(|turn| turn.speaker == Speaker::Candidate && !turn.text.is_empty()).collect();
        let answer = said.iter().map(|turn| turn.text.as_str()).collect::<Vec<_>>().join("\n\n");
        let follow_up = about().find(|turn| turn.speaker == Speaker::Interviewer && turn.is_follow_up);
        let score = rubric::score(&question.text, self.interview_type.into(), &answer, posting);
        let follow_up = follow_up.map(|turn| turn.text.clone());
        (!answer.is_empty()).then(|| ScoredAnswer { question: question.clone(), follow_up, answer, score })
    }

    /// What the clock has run since it was last looked at, in seconds.
    fn stretch(&self, now: Instant) -> i32 {
        let ran = self.running_since.map_or(TimeDelta::zero(), |since| now - since);
        ran.clamp(TimeDelta::zero(), LONGEST_STRETCH).num_seconds() as i32
    }

    /// Adds what the clock has run; it goes on running if it ran.
    pub(super) fn keep_time(&mut self, now: Instant) {
        self.seconds_spent += self.stretch(now);
        self.running_since = self.running_since.map(|_| now);
    }

    pub(super) fn set_running(&mut self, is_running: bool, now: Instant) {
        self.keep_time(now);
        self.running_since = is_running.then_some(now);
    }
}

/// The one thing to ask about an answer, if anything is missing that a few words could add.
fn follow_up(
    question: &str,
    interview_type: InterviewType,
    answer: &str,
    posting: Option<&str>,
) -> Option<&'static str> {
    let score = rubric::score(question, interview_type.into(), answer, posting);
    let (found, marks) = (&score.signals.found, &score.dimensions);
    // Not judged because it is not English: any follow-up would be a guess.
    if score.signals.words > 2 && marks.relevance.score.is_none() {
        return None;
    }
    let is_story = score.signals.asked == Asked::Experience;
    let low = |mark: &rubric::Mark, limit: u8| mark.score.is_some_and(|score| score <= limit);
    if score.signals.words < 15 {
        Some("Could you tell me a little more about that?")
    } else if low(&marks.relevance, 2) {
        Some("Let me ask once more, a little differently: what would be your own answer to that question?")
    } else if is_story && found.action.is_none() {
        Some("Can you think of one occasion, and tell me what you yourself did?")
    } else if is_story && low(&marks.result, 3) {
        Some("What came of it, and how could you tell?")
    } else if low(&marks.specificity, 2) {
        Some("Can you give me one example, with a figure or a name?")
    } else if interview_type == InterviewType::Technical && low(&marks.role_depth, 3) {
        Some("When would that not work, and what would you do instead?")
    } else if is_story && found.reflection.is_none() {
        Some("What would you do differently today?")
    } else {
        None
    }
}

impl From<InterviewType> for rubric::InterviewType {
    fn from(interview_type: InterviewType) -> Self {
        match interview_type {
            InterviewType::Phone => Self::Phone,
            InterviewType::Video => Self::Video,
            InterviewType::Onsite => Self::Onsite,
            InterviewType::Technical => Self::Technical,
            InterviewType::Behavioral => Self::Behavioral,
            InterviewType::Panel => Self::Panel,
            InterviewType::Final => Self::Final,
        }
    }
}
