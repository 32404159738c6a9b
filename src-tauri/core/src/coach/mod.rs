//! The coach: conversations, what was said in them, answers by rules or by a model over the person's own records, and
//! changes proposed for the person to decide. Nothing it says changes anything by itself.

mod answering;
pub mod commands;
mod export;
pub mod looked;
pub mod message;
pub mod proposals;
mod proposing;
pub mod rules;
mod store;
pub mod talking;
mod tools;

use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

pub use message::{Message, MessageFields, MessageRole};

use crate::{
    Result, check,
    clock::Instant,
    ids::{ConversationId, JobId, UserId},
    jobs::Job,
    record::{self, Fields, record},
};

/// What a conversation is about; written in lower case, as the data model has it.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, sea_orm::EnumIter, sea_orm::DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum ConversationContext {
    #[default]
    General,
    JobSearch,
    ResumeReview,
    InterviewPrep,
    SalaryNegotiation,
    CareerChange,
    SkillDevelopment,
}

record! {
    /// A conversation with the coach.
    Conversation(ConversationId) in "conversations";
    fields ConversationFields {
        title: String,
        context: ConversationContext,
        job_id: Option<JobId>,
        archived: bool,
    }
    kept {
        metadata: Option<Value>,
    }
}

impl Fields for ConversationFields {
    fn checked(self) -> Result<Self> {
        Ok(Self { title: check::required("title", "a title", &self.title)?, ..self })
    }

    async fn check_links(&self, txn: &DatabaseTransaction, owner: UserId) -> Result<()> {
        record::linked::<Job>(txn, owner, self.job_id, "job_id").await
    }
}

/// What lists show of a conversation.
#[derive(Clone, Debug, PartialEq, Serialize, sea_orm::DerivePartialModel, TS)]
#[sea_orm(entity = "entity::Entity")]
pub struct ConversationCard {
    pub id: ConversationId,
    pub title: String,
    pub context: ConversationContext,
    pub job_id: Option<JobId>,
    pub archived: bool,
    pub created_at: Instant,
    /// When something was last said or changed.
    pub updated_at: Instant,
}

/// Which conversations, the latest first, which part of them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ConversationQuery {
    /// Empty: every context.
    pub contexts: Vec<ConversationContext>,
    pub job_id: Option<JobId>,
    /// Words in the title or in what was said, each at the start of a word.
    pub text: String,
    pub archived: bool,
    pub offset: u64,
    pub limit: u64,
}

impl Default for ConversationQuery {
    fn default() -> Self {
        Self { contexts: Vec::new(), job_id: None, text: String::new(), archived: false, offset: 0, limit: 100 }
    }
}
