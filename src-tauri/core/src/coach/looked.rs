//! What an answer rests on: the records that were looked up, who answered, and at what cost. Kept with the message.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    Result,
    ai::{Finish, Reply},
    ids::RecordId,
};

/// Where something was looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LookedAt {
    Today,
    Insights,
    Profile,
    Resume,
    Job,
    Application,
    Interview,
    Goal,
}

/// One thing that was looked up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Looked {
    pub at: LookedAt,
    /// None for what is not one record.
    pub id: Option<RecordId>,
    /// What a person knows it by; empty for what is not one record.
    pub title: String,
}

impl Looked {
    pub fn new(at: LookedAt, id: impl Into<Uuid>, title: impl Into<String>) -> Self {
        Self { at, id: Some(id.into().into()), title: title.into() }
    }

    pub fn whole(at: LookedAt) -> Self {
        Self { at, id: None, title: String::new() }
    }
}

/// Who answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AnsweredBy {
    Rules,
    Model,
}

/// What is kept with an answer, beside its words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnswerDetails {
    pub schema_version: u32,
    pub by: AnsweredBy,
    pub provider: Option<String>,
    pub model: Option<String>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub finish: Finish,
    pub looked: Vec<Looked>,
}

impl AnswerDetails {
    pub fn by_rules(looked: Vec<Looked>) -> Self {
        Self {
            schema_version: 1,
            by: AnsweredBy::Rules,
            provider: None,
            model: None,
            input_tokens: None,
            output_tokens: None,
            finish: Finish::Complete,
            looked,
        }
    }

    pub fn by_model(reply: &Reply, looked: Vec<Looked>) -> Self {
        Self {
            schema_version: 1,
            by: AnsweredBy::Model,
            provider: Some(reply.provider.clone()),
            model: Some(reply.model.clone()),
            input_tokens: reply.usage.input_tokens,
            output_tokens: reply.usage.output_tokens,
            finish: reply.finish,
            looked,
        }
    }

    pub fn kept(&self) -> Result<Option<serde_json::Value>> {
        Ok(Some(serde_json::to_value(self)?))
    }
}
