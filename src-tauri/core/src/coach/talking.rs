//! What may be asked of the coach itself: an answer by rules or by a model, another way from a point, a file of it all.

use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use super::{
    Conversation, Message, MessageFields, MessageRole,
    answering::{self, Answered},
    export,
    looked::AnswerDetails,
    proposals,
    rules::{self, GuidedQuestion},
    store,
};
use crate::{
    App, Error, Result,
    accounts::Actor,
    ai::Finish,
    event::Topic,
    ids::{ConversationId, JobId, MessageId, TaskId},
    jobs::Job,
    record::{self, ById, Fields, Record},
};

/// A question that rules answer.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AskByRules {
    pub conversation_id: ConversationId,
    pub question: GuidedQuestion,
    /// The conversation's own job if left out.
    #[serde(default)]
    #[ts(optional)]
    pub job_id: Option<JobId>,
    /// IANA name; UTC if left out.
    #[serde(default)]
    #[ts(optional)]
    pub time_zone: Option<String>,
}

/// Asks for an answer to the last thing the person said; one that is there already is replaced.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerMessage {
    pub conversation_id: ConversationId,
    /// Follows the answer as it streams, and stops it.
    pub task: TaskId,
}

/// Says something else at a point of a conversation, in a new one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BranchConversation {
    /// The message of the person's that is said differently.
    pub message_id: MessageId,
    pub content: String,
}

/// A conversation as a file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ExportedConversation {
    pub file_name: String,
    /// Markdown.
    pub text: String,
}

pub async fn ask_by_rules(
    app: &App,
    actor: Actor,
    AskByRules { conversation_id, question, job_id, time_zone }: AskByRules,
) -> Result<Message> {
    let db = app.db()?;
    let conversation: Conversation = record::find(&db, actor.user, conversation_id).await?;
    let job = job_id.or(conversation.job_id);
    let answer = rules::answer(app, actor, question, job, time_zone).await?;
    let job = match job {
        Some(job) => Some(record::find::<Job>(&db, actor.user, job).await?),
        None => None,
    };
    let details = AnswerDetails::by_rules(answer.looked);
    let txn = app.begin_write().await?;
    add(app, &txn, actor, conversation_id, MessageRole::User, question.words(job.as_ref()), None).await?;
    let said = add(app, &txn, actor, conversation_id, MessageRole::Assistant, answer.text, details.kept()?).await?;
    txn.commit().await?;
    app.announce(Topic::Conversations);
    Ok(said)
}

pub async fn answer_message(
    app: &App,
    actor: Actor,
    AnswerMessage { conversation_id, task }: AnswerMessage,
) -> Result<Message> {
    let task = app.start_task(task);
    let db = app.db()?;
    let conversation: Conversation = record::find(&db, actor.user, conversation_id).await?;
    let mut messages = store::all_messages(&db, actor.user, conversation_id).await?;
    let Some(last) = messages.iter().rposition(|message| message.role == MessageRole::User) else {
        return Err(Error::refused("Say something first."));
    };
    let replaced = messages.split_off(last + 1);
    let Answered { reply, looked, proposals } = answering::answer(app, actor, &conversation, &messages, &task).await?;
    let details = AnswerDetails::by_model(&reply, looked);
    if reply.text.is_empty() && proposals.is_empty() {
        return Err(match reply.finish {
            Finish::Stopped => Error::Cancelled,
            Finish::Refused => Error::Provider("The provider would not answer this. Say it in other words.".into()),
            _ => Error::Provider("The model answered with nothing. Try again, or choose another model.".into()),
        });
    }
    let text = if reply.text.is_empty() { PROPOSED.to_owned() } else { reply.text };
    let txn = app.begin_write().await?;
    for message in &replaced {
        store::forget_message(&txn, actor.user, message.id).await?;
    }
    let said = add(app, &txn, actor, conversation_id, MessageRole::Assistant, text, details.kept()?).await?;
    proposals::store::said_in(&txn, actor.user, &proposals, said.id).await?;
    txn.commit().await?;
    app.announce(Topic::Conversations);
    Ok(said)
}

/// Stands in for words when a model only proposes.
const PROPOSED: &str = "This is what I would change.";

pub async fn branch_conversation(
    app: &App,
    actor: Actor,
    BranchConversation { message_id, content }: BranchConversation,
) -> Result<Conversation> {
    let content = MessageFields { content }.checked()?.content;
    let txn = app.begin_write().await?;
    let from: Message = record::find(&txn, actor.user, message_id).await?;
    if from.role != MessageRole::User {
        return Err(Error::invalid("message_id", "Only what you said yourself can be said differently."));
    }
    let trunk: Conversation = record::find(&txn, actor.user, from.conversation_id).await?;
    let said = store::before(&txn, actor.user, &from).await?;
    let mut branch = Conversation::made(app.new_id(), actor.user, app.clock.now(), trunk.fields());
    branch.archived = false;
    branch.metadata = Some(json!({ "schema_version": 1, "branched_from": from.conversation_id }));
    record::insert(&txn, &branch).await?;
    for old in said {
        add(app, &txn, actor, branch.id, old.role, old.content, old.metadata).await?;
    }
    add(app, &txn, actor, branch.id, MessageRole::User, content, None).await?;
    txn.commit().await?;
    app.announce(Topic::Conversations);
    Ok(branch)
}

pub async fn export_conversation(
    app: &App,
    actor: Actor,
    ById { id }: ById<ConversationId>,
) -> Result<ExportedConversation> {
    let db = app.db()?;
    let conversation: Conversation = record::find(&db, actor.user, id).await?;
    let messages = store::all_messages(&db, actor.user, id).await?;
    let name: String = conversation.title.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
    let text = export::markdown(&conversation, &messages);
    Ok(ExportedConversation { file_name: format!("{}.md", name.trim_matches('-')), text })
}

/// Adds something said at the end of a conversation, which brings that forward.
pub async fn add(
    app: &App,
    txn: &DatabaseTransaction,
    actor: Actor,
    conversation_id: ConversationId,
    role: MessageRole,
    content: String,
    metadata: Option<Value>,
) -> Result<Message> {
    let now = app.clock.now();
    let mut message = Message::made(app.new_id(), actor.user, now, MessageFields { content }.checked()?);
    message.conversation_id = conversation_id;
    message.role = role;
    message.metadata = metadata;
    let mut conversation: Conversation = record::find(txn, actor.user, conversation_id).await?;
    message.ordinal = store::next_ordinal(txn, actor.user, conversation_id).await?;
    record::insert(txn, &message).await?;
    conversation.updated_at = now;
    record::save(txn, &conversation).await?;
    Ok(message)
}
