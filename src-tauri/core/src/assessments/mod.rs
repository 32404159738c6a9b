//! Assessments: questionnaires about a person, their raw answers and what follows from them. The interest questionnaire
//! (RIASEC) is asked and scored here; results of others can be kept. No norms are claimed: a score says what was answered.

pub mod commands;
mod instrument;
mod occupations;
mod riasec;
mod store;
mod taking;

use std::collections::BTreeMap;

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub use instrument::Instrument;
pub use riasec::RiasecResult;

use crate::{
    Result, check,
    choices::Texts,
    clock::Instant,
    ids::AssessmentId,
    record::{Fields, record},
};

/// What is assessed; written in lower case, as the data model has it.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, sea_orm::EnumIter, sea_orm::DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum AssessmentType {
    Personality,
    Skills,
    #[default]
    CareerFit,
}

record! {
    /// One questionnaire taken, or a result that came from elsewhere.
    Assessment(AssessmentId) in "assessments";
    fields AssessmentFields {
        title: String,
        description: Option<String>,
        recommendations: Texts,
    }
    kept {
        r#type: AssessmentType,
        /// The questionnaire, if it is one of ours.
        instrument: Option<String>,
        instrument_version: Option<String>,
        is_completed: bool,
        completed_at: Option<Instant>,
        score: Option<f64>,
        answers: Option<Answers>,
        results: Option<Value>,
        ai_insights: Option<Value>,
    }
}

/// What was answered, item by item, as it was answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult, TS)]
pub struct Answers {
    pub schema_version: u32,
    /// By the item's id.
    #[ts(type = "Record<string, number>")]
    pub given: BTreeMap<String, i32>,
}

impl Default for Answers {
    fn default() -> Self {
        Self { schema_version: 1, given: BTreeMap::new() }
    }
}

impl Fields for AssessmentFields {
    fn checked(self) -> Result<Self> {
        Ok(Self {
            title: check::required("title", "a title", &self.title)?,
            description: check::text("description", self.description)?,
            recommendations: self.recommendations.tidy(),
        })
    }
}

/// What lists show of an assessment: everything but answers and results.
#[derive(Clone, Debug, PartialEq, Serialize, sea_orm::DerivePartialModel, TS)]
#[sea_orm(entity = "entity::Entity")]
pub struct AssessmentCard {
    pub id: AssessmentId,
    pub r#type: AssessmentType,
    pub title: String,
    pub instrument: Option<String>,
    pub is_completed: bool,
    pub completed_at: Option<Instant>,
    pub score: Option<f64>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

/// Which assessments, the latest first, which part of them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct AssessmentQuery {
    /// Empty: every type.
    pub types: Vec<AssessmentType>,
    pub is_completed: Option<bool>,
    pub offset: u64,
    pub limit: u64,
}

impl Default for AssessmentQuery {
    fn default() -> Self {
        Self { types: Vec::new(), is_completed: None, offset: 0, limit: 100 }
    }
}
