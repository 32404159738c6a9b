//! One thing said in a conversation, by the person or by the coach, in its place.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{
    Error, Result, check,
    ids::{ConversationId, MessageId},
    record::{Fields, record},
};

/// Who said it; written in lower case, as the data model has it.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, sea_orm::EnumIter, sea_orm::DeriveActiveEnum,
)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum MessageRole {
    #[default]
    User,
    Assistant,
}

record! {
    /// One thing said.
    Message(MessageId) in "messages";
    fields MessageFields {
        content: String,
    }
    kept {
        conversation_id: ConversationId,
        /// Its place in the conversation, from 0.
        ordinal: i32,
        role: MessageRole,
        /// Tokens, provider, model, cost, why it ended.
        metadata: Option<Value>,
    }
}

impl Fields for MessageFields {
    fn checked(self) -> Result<Self> {
        let content = check::text("content", Some(self.content))?;
        Ok(Self { content: content.ok_or_else(|| Error::invalid("content", "Write something first."))? })
    }
}
