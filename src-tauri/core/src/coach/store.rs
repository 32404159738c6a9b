//! Every query on conversations and their messages.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};

use super::{
    ConversationCard, ConversationQuery, Message,
    entity::{Column, Entity},
    message,
};
use crate::{
    Result,
    ids::{ConversationId, MessageId, UserId},
    record::{self, LONGEST_PAGE, Page},
    search,
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
        .add_option(query.job_id.map(|job| Column::JobId.eq(job)))
        .add_option(holding(owner, &query.text));
    let matching = Entity::find().filter(condition);
    let total = matching.clone().count(db).await?;
    let page = matching.order_by_desc(Column::UpdatedAt).offset(query.offset).limit(query.limit.min(LONGEST_PAGE));
    Ok(Page { items: page.into_partial_model::<ConversationCard>().all(db).await?, total })
}

/// Those with the words in their title or in what was said.
fn holding(owner: UserId, text: &str) -> Option<Condition> {
    let said = search::condition(owner, "MESSAGE", text)?;
    let conversations = message::entity::Entity::find()
        .select_only()
        .column(message::entity::Column::ConversationId)
        .filter(said)
        .into_query();
    Some(Condition::any().add(Column::Title.contains(text.trim())).add(Column::Id.in_subquery(conversations)))
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

/// Everything said, in its order.
pub async fn all_messages(
    db: &impl ConnectionTrait,
    owner: UserId,
    conversation: ConversationId,
) -> Result<Vec<Message>> {
    Ok(said(owner, conversation).order_by_asc(message::entity::Column::Ordinal).all(db).await?)
}

/// What was said before a message, in its order.
pub async fn before(db: &impl ConnectionTrait, owner: UserId, message: &Message) -> Result<Vec<Message>> {
    use message::entity::Column;
    let earlier = said(owner, message.conversation_id).filter(Column::Ordinal.lt(message.ordinal));
    Ok(earlier.order_by_asc(Column::Ordinal).all(db).await?)
}

/// Makes room for another answer.
pub async fn forget_message(db: &impl ConnectionTrait, owner: UserId, id: MessageId) -> Result<()> {
    use message::entity::{Column, Entity};
    Entity::delete_many().filter(Column::Id.eq(id)).filter(Column::UserId.eq(owner)).exec(db).await?;
    Ok(())
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
