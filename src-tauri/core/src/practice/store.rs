//! Every query on practice interviews.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::{
    MockInterview, MockInterviewCard, MockInterviewQuery, PracticePlan,
    entity::{Column, Entity},
};
use crate::{
    Result,
    ids::UserId,
    questions::picking::AskedBefore,
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

/// The finished sessions of this person, oldest first.
pub async fn finished(db: &impl ConnectionTrait, owner: UserId) -> Result<Vec<MockInterview>> {
    let finished = Entity::find().filter(Column::UserId.eq(owner)).filter(Column::IsCompleted.eq(true));
    Ok(finished.order_by_asc(Column::CompletedAt).order_by_asc(Column::Id).all(db).await?)
}

/// How often each question was planned before.
pub async fn asked_before(db: &impl ConnectionTrait, owner: UserId) -> Result<AskedBefore> {
    let plans = Entity::find().filter(Column::UserId.eq(owner)).select_only().column(Column::Plan);
    let plans: Vec<Option<PracticePlan>> = plans.into_tuple().all(db).await?;
    let mut asked = AskedBefore::new();
    for question in plans.into_iter().flatten().flat_map(|plan| plan.questions) {
        *asked.entry(question.key).or_default() += 1;
    }
    Ok(asked)
}
