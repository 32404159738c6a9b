//! Every query on practice interviews.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::{
    MockInterviewCard, MockInterviewQuery,
    entity::{Column, Entity},
};
use crate::{
    Result,
    ids::UserId,
    record::{LONGEST_PAGE, Page},
};

/// One page of the practice interviews that match, the latest first.
pub async fn list(
    db: &impl ConnectionTrait,
    owner: UserId,
    query: &MockInterviewQuery,
) -> Result<Page<MockInterviewCard>> {
    let types = &query.interview_types;
    let condition = Condition::all()
        .add(Column::UserId.eq(owner))
        .add_option(query.job_id.map(|job| Column::JobId.eq(job)))
        .add_option(query.is_completed.map(|is_completed| Column::IsCompleted.eq(is_completed)))
        .add_option((!types.is_empty()).then(|| Column::InterviewType.is_in(types.iter().copied())));
    let matching = Entity::find().filter(condition);
    let total = matching.clone().count(db).await?;
    let page = matching.order_by_desc(Column::UpdatedAt).offset(query.offset).limit(query.limit.min(LONGEST_PAGE));
    Ok(Page { items: page.into_partial_model::<MockInterviewCard>().all(db).await?, total })
}
