//! Every query on assessments.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::{
    AssessmentCard, AssessmentQuery,
    entity::{Column, Entity},
};
use crate::{
    Result,
    ids::UserId,
    record::{LONGEST_PAGE, Page},
};

/// One page of the assessments that match, the latest first.
pub async fn list(db: &impl ConnectionTrait, owner: UserId, query: &AssessmentQuery) -> Result<Page<AssessmentCard>> {
    let types = &query.types;
    let condition = Condition::all()
        .add(Column::UserId.eq(owner))
        .add_option((!types.is_empty()).then(|| Column::Type.is_in(types.iter().copied())))
        .add_option(query.is_completed.map(|is_completed| Column::IsCompleted.eq(is_completed)));
    let matching = Entity::find().filter(condition);
    let total = matching.clone().count(db).await?;
    let page = matching.order_by_desc(Column::UpdatedAt).offset(query.offset).limit(query.limit.min(LONGEST_PAGE));
    Ok(Page { items: page.into_partial_model::<AssessmentCard>().all(db).await?, total })
}
