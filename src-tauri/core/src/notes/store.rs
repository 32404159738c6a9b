//! Every query on notes.

use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    Note, NoteQuery,
    entity::{Column, Entity},
};
use crate::{
    Result,
    ids::UserId,
    record::{self, Page},
    search,
};

/// One page of the notes that match, the last edited first.
pub async fn list(db: &impl ConnectionTrait, owner: UserId, query: &NoteQuery) -> Result<Page<Note>> {
    let condition = Condition::all()
        .add(Column::UserId.eq(owner))
        .add_option(query.job_id.map(|job| Column::JobId.eq(job)))
        .add_option(search::condition(owner, "NOTE", &query.text));
    record::page(db, Entity::find().filter(condition).order_by_desc(Column::UpdatedAt), query.offset, query.limit).await
}
