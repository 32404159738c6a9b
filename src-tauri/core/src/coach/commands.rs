//! What may be asked about conversations and messages.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{
    Conversation, ConversationCard, ConversationFields, ConversationQuery, Message, MessageFields, MessageRole, store,
};
pub use super::{proposals::commands::*, talking::*};
use crate::{
    App, Error, Result,
    accounts::Actor,
    event::Topic,
    ids::{ConversationId, MessageId},
    record::{self, ById, Draft, Page, Patch},
};

/// Something said, to be kept at the end of a conversation.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewMessage {
    pub conversation_id: ConversationId,
    pub role: MessageRole,
    pub content: String,
    #[serde(default)]
    #[ts(optional)]
    pub metadata: Option<Value>,
}

/// Which part of a conversation.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MessageQuery {
    pub conversation_id: ConversationId,
    #[serde(default)]
    #[ts(optional, as = "Option<u64>")]
    pub offset: u64,
    /// 200 if left out.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<u64>,
}

pub async fn list_conversations(app: &App, actor: Actor, query: ConversationQuery) -> Result<Page<ConversationCard>> {
    store::list(&app.db()?, actor.user, &query).await
}

pub async fn get_conversation(app: &App, actor: Actor, ById { id }: ById<ConversationId>) -> Result<Conversation> {
    record::find(&app.db()?, actor.user, id).await
}

pub async fn create_conversation(
    app: &App,
    actor: Actor,
    Draft(fields): Draft<ConversationFields>,
) -> Result<Conversation> {
    record::create(app, actor.user, fields).await
}

pub async fn update_conversation(
    app: &App,
    actor: Actor,
    patch: Patch<ConversationId, ConversationFields>,
) -> Result<Conversation> {
    record::update(app, actor.user, patch).await
}

pub async fn list_messages(
    app: &App,
    actor: Actor,
    MessageQuery { conversation_id, offset, limit }: MessageQuery,
) -> Result<Page<Message>> {
    let db = app.db()?;
    record::find::<Conversation>(&db, actor.user, conversation_id).await?;
    store::messages(&db, actor.user, conversation_id, offset, limit.unwrap_or(200)).await
}

pub async fn create_message(
    app: &App,
    actor: Actor,
    NewMessage { conversation_id, role, content, metadata }: NewMessage,
) -> Result<Message> {
    if metadata.as_ref().is_some_and(|metadata| !metadata.is_object()) {
        return Err(Error::invalid("metadata", "This is an object of names and values."));
    }
    let txn = app.begin_write().await?;
    let message = add(app, &txn, actor, conversation_id, role, content, metadata).await?;
    txn.commit().await?;
    app.announce(Topic::Conversations);
    Ok(message)
}

pub async fn update_message(app: &App, actor: Actor, patch: Patch<MessageId, MessageFields>) -> Result<Message> {
    record::update(app, actor.user, patch).await
}
