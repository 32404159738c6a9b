//! Every query and write on proposals.

use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Statement};
use serde::{Serialize, de::DeserializeOwned};

use super::{Proposal, ProposalCard, ProposalState, Undo};
use crate::{
    Error, Result,
    clock::Instant,
    ids::{ConversationId, MessageId, ProposalId, UserId},
};

const COLUMNS: &str = "id, conversation_id, message_id, state, change, basis, undo, created_at";

pub async fn insert(db: &impl ConnectionTrait, owner: UserId, proposal: &Proposal, at: Instant) -> Result<()> {
    let insert = "INSERT INTO proposals (id, user_id, conversation_id, message_id, change, basis, created_at, updated_at) \
                  VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    let values = [
        proposal.id.into(),
        owner.into(),
        proposal.conversation_id.into(),
        proposal.message_id.into(),
        text(&proposal.change)?.into(),
        text(&proposal.basis)?.into(),
        at.into(),
        at.into(),
    ];
    db.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, insert, values)).await?;
    Ok(())
}

/// Those of a conversation, oldest first. Whether one is stale is for the rules to say.
pub async fn of_conversation(
    db: &impl ConnectionTrait,
    owner: UserId,
    conversation: ConversationId,
) -> Result<Vec<ProposalCard>> {
    let select =
        format!("SELECT {COLUMNS} FROM proposals WHERE user_id = ? AND conversation_id = ? ORDER BY created_at, id");
    let values = [owner.into(), conversation.into()];
    let rows = db.query_all_raw(Statement::from_sql_and_values(DbBackend::Sqlite, select, values)).await?;
    rows.iter().map(card).collect()
}

fn card(row: &QueryResult) -> Result<ProposalCard> {
    let Proposal { id, message_id, state, change, basis, .. } = proposal(row)?;
    let created_at = row.try_get("", "created_at")?;
    Ok(ProposalCard { id, message_id, state, change, basis, is_stale: false, created_at })
}

pub async fn find(db: &impl ConnectionTrait, owner: UserId, id: ProposalId) -> Result<Proposal> {
    let select = format!("SELECT {COLUMNS} FROM proposals WHERE user_id = ? AND id = ?");
    let statement = Statement::from_sql_and_values(DbBackend::Sqlite, select, [owner.into(), id.into()]);
    let row = db.query_one_raw(statement).await?.ok_or(Error::NotFound("proposal"))?;
    proposal(&row)
}

fn proposal(row: &QueryResult) -> Result<Proposal> {
    Ok(Proposal {
        id: row.try_get("", "id")?,
        conversation_id: row.try_get("", "conversation_id")?,
        message_id: row.try_get::<Option<MessageId>>("", "message_id")?,
        state: row.try_get("", "state")?,
        change: parsed(&row.try_get::<String>("", "change")?)?,
        basis: parsed(&row.try_get::<String>("", "basis")?)?,
        undo: row.try_get::<Option<String>>("", "undo")?.as_deref().map(parsed).transpose()?,
    })
}

/// Notes what became of it, and if it was applied, as what and how that is taken back.
pub async fn decide(
    db: &impl ConnectionTrait,
    proposal: &Proposal,
    state: ProposalState,
    undo: Option<&Undo>,
    at: Instant,
) -> Result<()> {
    let update = "UPDATE proposals SET state = ?, change = ?, undo = ?, decided_at = ?, updated_at = ? WHERE id = ?";
    let values = [
        state.into(),
        text(&proposal.change)?.into(),
        undo.map(text).transpose()?.into(),
        at.into(),
        at.into(),
        proposal.id.into(),
    ];
    db.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, update, values)).await?;
    Ok(())
}

fn text<T: Serialize>(value: &T) -> Result<String> {
    Ok(serde_json::to_string(value)?)
}

fn parsed<T: DeserializeOwned>(text: &str) -> Result<T> {
    Ok(serde_json::from_str(text)?)
}

/// Notes in which answer they were made.
pub async fn said_in(
    db: &impl ConnectionTrait,
    owner: UserId,
    proposals: &[ProposalId],
    message: MessageId,
) -> Result<()> {
    for id in proposals {
        let update = "UPDATE proposals SET message_id = ? WHERE user_id = ? AND id = ?";
        let values = [message.into(), owner.into(), (*id).into()];
        db.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, update, values)).await?;
    }
    Ok(())
}
