//! What may be asked about proposals.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{super::Conversation, Change, ProposalCard, applying, cards};
use crate::{
    App, Result,
    accounts::Actor,
    ids::{ConversationId, ProposalId},
    record::{self, ById},
};

/// Names a proposal to apply.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ApplyProposal {
    pub id: ProposalId,
    /// As the person edited it; as it was proposed if left out.
    #[serde(default)]
    #[ts(optional)]
    pub change: Option<Change>,
}

/// The proposals of a conversation.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposalQuery {
    pub conversation_id: ConversationId,
}

pub async fn list_proposals(
    app: &App,
    actor: Actor,
    ProposalQuery { conversation_id }: ProposalQuery,
) -> Result<Vec<ProposalCard>> {
    let db = app.db()?;
    record::find::<Conversation>(&db, actor.user, conversation_id).await?;
    cards(&db, actor.user, conversation_id).await
}

pub async fn apply_proposal(app: &App, actor: Actor, ApplyProposal { id, change }: ApplyProposal) -> Result<()> {
    applying::apply(app, actor, id, change).await
}

pub async fn reject_proposal(app: &App, actor: Actor, ById { id }: ById<ProposalId>) -> Result<()> {
    applying::reject(app, actor, id).await
}

pub async fn undo_proposal(app: &App, actor: Actor, ById { id }: ById<ProposalId>) -> Result<()> {
    applying::undo(app, actor, id).await
}
