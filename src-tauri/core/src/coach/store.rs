//! Every query on conversations and their messages.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::{
    ConversationCard, ConversationQuery, Message,
    entity::{Column, Entity},
    message,
};
use crate::{
    Result,
    ids::{ConversationId, UserId},
    record::{self, LONGEST_PAGE, Page},
};

/// One page of the conversations that match, the latest first.
pub async fn list(
    db: &impl ConnectionTrait,
    owner: UserId,
    query: &ConversationQuery,
) -> Result<Page<ConversationCard>> {
    let contexts = &query.contexts;
    let condition = Condition::all()
        .add(Column::UserId.eq(owner))
        .add(Column::Archived.eq(query.archived))
        .add_option((!contexts.is_empty()).then(|| Column::Context.is_in(contexts.iter().copied())))
        .add_option(query.job_id.map(|job| Column::JobId.eq(job)));
    let matching = Entity::find().filter(condition);
    let total = matching.clone().count(db).await?;
    let page = matching.order_by_desc(Column::UpdatedAt).offset(query.offset).limit(query.limit.min(LONGEST_PAGE));
    Ok(Page { items: page.into_partial_model::<ConversationCard>().all(db).await?, total })
}

/// One page of what was said, in its order.
pub async fn messages(
    db: &impl ConnectionTrait,
    owner: UserId,
    conversation: ConversationId,
    offset: u64,
    limit: u64,
) -> Result<Page<Message>> {
    record::page(db, said(owner, conversation).order_by_asc(message::entity::Column::Ordinal), offset, limit).await
}

/// The place after the last message.
pub async fn next_ordinal(db: &impl ConnectionTrait, owner: UserId, conversation: ConversationId) -> Result<i32> {
    let last = said(owner, conversation)
        .select_only()
        .column_as(message::entity::Column::Ordinal.max(), "last")
        .into_tuple::<Option<i32>>()
        .one(db)
        .await?;
    Ok(last.flatten().map_or(0, |last| last + 1))
}

fn said(owner: UserId, conversation: ConversationId) -> sea_orm::Select<message::entity::Entity> {
    message::entity::Entity::find()
        .filter(message::entity::Column::ConversationId.eq(conversation))
        .filter(message::entity::Column::UserId.eq(owner))
}
