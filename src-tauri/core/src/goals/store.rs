//! Every query on goals.

use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    Goal, GoalQuery,
    entity::{Column, Entity},
};
use crate::{
    Result,
    ids::UserId,
    record::{self, Page},
};

/// One page of the goals that match, the most important first.
pub async fn list(db: &impl ConnectionTrait, owner: UserId, query: &GoalQuery) -> Result<Page<Goal>> {
    let statuses = &query.statuses;
    let condition = Condition::all()
        .add(Column::UserId.eq(owner))
        .add_option((!statuses.is_empty()).then(|| Column::Status.is_in(statuses.iter().copied())));
    let matching = Entity::find().filter(condition).order_by_desc(Column::Priority).order_by_asc(Column::Id);
    record::page(db, matching, query.offset, query.limit).await
}
