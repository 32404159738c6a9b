//! Practice interviews: what was asked and answered, and what came of it. The scores are the rubric's to give; here they
//! are only kept.

pub mod commands;
mod store;

use sea_orm::{DatabaseTransaction, FromJsonQueryResult};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{
    Result, check,
    choices::{Texts, choices},
    clock::Instant,
    ids::{JobId, MockInterviewId, UserId},
    interviews::InterviewType,
    jobs::Job,
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
        ai_analysis: Option<Value>,
        answer_scores: Option<Value>,
    }
}

/// The whole talk, in its order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult, TS)]
#[serde(deny_unknown_fields)]
pub struct PracticeTalk {
    #[serde(default = "PracticeTalk::newest_version")]
    pub schema_version: u32,
    pub turns: Vec<PracticeTurn>,
}

/// One question or answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PracticeTurn {
    pub speaker: Speaker,
    pub text: String,
    #[serde(default)]
    pub at: Option<Instant>,
}

impl PracticeTalk {
    fn newest_version() -> u32 {
        1
    }
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
