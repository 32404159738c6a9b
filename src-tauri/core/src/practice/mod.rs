//! Practice interviews: what is asked, what was answered, and what came of it. A session is a talk of one question at a
//! time ([`session`]); its marks are the rubric's, and what is said about them follows by rule ([`report`]).

pub mod commands;
pub mod prep;
mod report;
mod session;
pub mod sessions;
mod store;
mod trends;

use rubrics::practice::Score;
use sea_orm::{DatabaseTransaction, FromJsonQueryResult};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use session::{CurrentQuestion, PracticeSession};
pub use trends::{NextPractice, PracticeTrends, SessionMarks, TrendsQuery};

use crate::{
    Result, check,
    choices::{Texts, choices},
    clock::Instant,
    ids::{JobId, MockInterviewId, UserId},
    interviews::InterviewType,
    jobs::Job,
    questions::{Competencies, RoleFamily},
    record::{self, Fields, record},
};

choices! {
    Difficulty {
        Easy,
        #[default]
        Medium,
        Hard,
    }
    /// Who speaks in a practice interview.
    Speaker {
        #[default]
        Interviewer,
        Candidate,
    }
}

record! {
    /// One practice interview.
    MockInterview(MockInterviewId) in "mock_interviews";
    fields MockInterviewFields {
        job_id: Option<JobId>,
        title: String,
        interview_type: InterviewType,
        target_role: Option<String>,
        difficulty: Difficulty,
        /// In minutes.
        duration: Option<i32>,
        is_completed: bool,
        conversation_history: Option<PracticeTalk>,
    }
    kept {
        completed_at: Option<Instant>,
        overall_score: Option<f64>,
        technical_score: Option<f64>,
        communication_score: Option<f64>,
        rubric_version: Option<String>,
        strengths: Texts,
        areas_to_improve: Texts,
        ai_suggestions: Texts,
        ai_analysis: Option<PracticeAnalysis>,
        answer_scores: Option<AnswerScores>,
        /// What will be asked, where it was set up to be.
        plan: Option<PracticePlan>,
        /// The answer being written.
        draft: Option<String>,
        seconds_spent: i32,
        /// Since when the clock runs.
        running_since: Option<Instant>,
    }
}

/// The whole talk, in its order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult, TS)]
#[serde(deny_unknown_fields)]
pub struct PracticeTalk {
    #[serde(default = "first_version")]
    pub schema_version: u32,
    pub turns: Vec<PracticeTurn>,
}

/// One question or answer. An answer without words is a question left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PracticeTurn {
    pub speaker: Speaker,
    pub text: String,
    #[serde(default)]
    pub at: Option<Instant>,
    /// The key of the planned question it belongs to.
    #[serde(default)]
    #[ts(optional)]
    pub question: Option<String>,
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub is_follow_up: bool,
}

/// What a session will ask, in its order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult, TS)]
pub struct PracticePlan {
    pub schema_version: u32,
    pub role_family: RoleFamily,
    pub questions: Vec<PlannedQuestion>,
}

/// A question as it stood when the session was set up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PlannedQuestion {
    pub key: String,
    pub text: String,
    pub shows: Option<String>,
    pub competencies: Competencies,
}

/// The marks of every answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult, TS)]
pub struct AnswerScores {
    pub schema_version: u32,
    pub answers: Vec<ScoredAnswer>,
}

/// One answer, its follow-up included, and its marks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ScoredAnswer {
    pub question: PlannedQuestion,
    pub follow_up: Option<String>,
    pub answer: String,
    pub score: Score,
}

/// Who wrote strengths, areas and suggestions, and the means they rest on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult, TS)]
pub struct PracticeAnalysis {
    pub schema_version: u32,
    pub by: WrittenBy,
    pub dimensions: Vec<DimensionMean>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WrittenBy {
    Rules,
    Model,
}

/// The mean of the marks one dimension got, and over how many answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DimensionMean {
    /// As the rubric names it: relevance, structure, specificity, result, role_depth.
    pub dimension: String,
    /// From 1 to 5; none if no answer could be judged on it.
    pub mean: Option<f64>,
    pub n: u32,
}

fn first_version() -> u32 {
    1
}

impl Fields for MockInterviewFields {
    fn checked(self) -> Result<Self> {
        check::within("duration", self.duration, 0, 24 * 60)?;
        Ok(Self {
            title: check::required("title", "a title", &self.title)?,
            target_role: check::line("target_role", self.target_role)?,
            ..self
        })
    }

    async fn check_links(&self, txn: &DatabaseTransaction, owner: UserId) -> Result<()> {
        record::linked::<Job>(txn, owner, self.job_id, "job_id").await
    }
}

impl MockInterview {
    /// Notes when it was finished, and forgets it when it no longer is.
    fn settle(&mut self, now: Instant) {
        self.completed_at = self.is_completed.then(|| self.completed_at.unwrap_or(now));
    }
}

/// What lists show of a practice interview: everything but the talk and its analysis.
#[derive(Clone, Debug, PartialEq, Serialize, sea_orm::DerivePartialModel, TS)]
#[sea_orm(entity = "entity::Entity")]
pub struct MockInterviewCard {
    pub id: MockInterviewId,
    pub job_id: Option<JobId>,
    pub title: String,
    pub interview_type: InterviewType,
    pub target_role: Option<String>,
    pub difficulty: Difficulty,
    pub duration: Option<i32>,
    pub is_completed: bool,
    pub completed_at: Option<Instant>,
    pub overall_score: Option<f64>,
    pub technical_score: Option<f64>,
    pub communication_score: Option<f64>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

/// Which practice interviews, the latest first, which part of them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct MockInterviewQuery {
    pub job_id: Option<JobId>,
    /// Empty: every type.
    pub interview_types: Vec<InterviewType>,
    pub is_completed: Option<bool>,
    pub offset: u64,
    pub limit: u64,
}

impl Default for MockInterviewQuery {
    fn default() -> Self {
        Self { job_id: None, interview_types: Vec::new(), is_completed: None, offset: 0, limit: 100 }
    }
}
