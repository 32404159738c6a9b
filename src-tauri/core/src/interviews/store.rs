//! Every query on interviews.

use std::collections::HashMap;

use chrono::TimeDelta;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DerivePartialModel, EntityTrait, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select,
    sea_query::{Expr, ExprTrait, SimpleExpr},
};

use super::{
    Interview, InterviewCard, InterviewOutcome, InterviewQuery, InterviewState, InterviewTime, InterviewType, LONGEST,
    Minutes,
    entity::{self, Column, Entity},
};
use crate::{
    Result,
    clock::Instant,
    ids::{InterviewId, JobId, UserId},
    jobs::{self, JobHeading},
    record::{LONGEST_PAGE, Page},
    search,
};

#[derive(DerivePartialModel)]
#[sea_orm(entity = "entity::Entity")]
struct Row {
    id: InterviewId,
    job_id: JobId,
    interview_type: InterviewType,
    scheduled_at: Instant,
    wall_time: String,
    time_zone: String,
    duration: Minutes,
    location: Option<String>,
    round: i32,
    outcome: InterviewOutcome,
    state: InterviewState,
    #[sea_orm(from_expr = "Column::PrepNotes.is_not_null()")]
    has_prep_notes: bool,
    #[sea_orm(from_expr = "Column::Feedback.is_not_null()")]
    has_feedback: bool,
    updated_at: Instant,
}

/// One page of the interviews that match, each with its job.
pub async fn list(
    db: &impl ConnectionTrait,
    owner: UserId,
    query: &InterviewQuery,
    now: Instant,
) -> Result<Page<InterviewCard>> {
    let condition = Condition::all()
        .add(Column::UserId.eq(owner))
        .add(on_the_side_of(query.time, now))
        .add_option(query.from.map(|from| Column::ScheduledAt.gte(from)))
        .add_option(query.until.map(|until| Column::ScheduledAt.lt(until)))
        .add_option(query.job_id.map(|job| Column::JobId.eq(job)))
        .add_option((!query.outcomes.is_empty()).then(|| Column::Outcome.is_in(query.outcomes.iter().copied())))
        .add_option((!query.states.is_empty()).then(|| Column::State.is_in(query.states.iter().copied())))
        .add_option(search::of_job(owner, &query.text));
    let matching = Entity::find().filter(condition);
    let total = matching.clone().count(db).await?;
    let direction = if query.time == InterviewTime::Past { Order::Desc } else { Order::Asc };
    let page = matching
        .order_by(Column::ScheduledAt, direction)
        .offset(query.offset)
        .limit(Ord::min(query.limit, LONGEST_PAGE));
    Ok(Page { items: cards(db, owner, page).await?, total })
}

/// The other interviews of this owner that take place while this one does.
pub async fn conflicts(db: &impl ConnectionTrait, interview: &Interview) -> Result<Vec<InterviewCard>> {
    let (from, until) = (interview.scheduled_at, interview.ends_at());
    let overlapping = Entity::find()
        .filter(Column::UserId.eq(interview.user_id))
        .filter(Column::Id.ne(interview.id))
        .filter(Column::State.eq(InterviewState::Scheduled))
        .filter(Column::ScheduledAt.lt(until))
        .filter(not_over_at(from))
        .order_by_asc(Column::ScheduledAt);
    cards(db, interview.user_id, overlapping).await
}

/// Names the interview that calendars know by this.
pub fn has_uid(uid: &str) -> SimpleExpr {
    Column::IcsUid.eq(uid)
}

/// How many interviews this job has that take place.
pub async fn rounds(db: &impl ConnectionTrait, owner: UserId, job: JobId) -> Result<i32> {
    let highest = Entity::find()
        .select_only()
        .column_as(Column::Round.max(), "highest")
        .filter(Column::JobId.eq(job))
        .filter(Column::UserId.eq(owner))
        .filter(Column::State.eq(InterviewState::Scheduled))
        .into_tuple::<Option<i32>>()
        .one(db)
        .await?;
    Ok(highest.flatten().unwrap_or(0))
}

fn on_the_side_of(time: InterviewTime, now: Instant) -> Condition {
    match time {
        InterviewTime::Any => Condition::all(),
        InterviewTime::Upcoming => not_over_at(now),
        InterviewTime::Past => Condition::all().add(Column::ScheduledAt.lte(now)).add(ends().lte(at(now))),
    }
}

/// The start narrows it down by the index; the end, which no index knows, decides.
fn not_over_at(instant: Instant) -> Condition {
    let earliest = instant - TimeDelta::minutes(LONGEST.into());
    Condition::all().add(Column::ScheduledAt.gt(earliest)).add(ends().gt(at(instant)))
}

fn ends() -> SimpleExpr {
    Expr::cust("round((julianday(scheduled_at) + duration / 1440.0) * 1440)")
}

fn at(instant: Instant) -> SimpleExpr {
    Expr::cust_with_values("round(julianday(?) * 1440)", [instant])
}

async fn cards(db: &impl ConnectionTrait, owner: UserId, page: Select<Entity>) -> Result<Vec<InterviewCard>> {
    let rows = page.into_partial_model::<Row>().all(db).await?;
    let jobs = jobs::headings(db, owner, rows.iter().map(|row| row.job_id)).await?;
    Ok(rows.into_iter().filter_map(|row| row.card(&jobs)).collect())
}

impl Row {
    fn card(self, jobs: &HashMap<JobId, JobHeading>) -> Option<InterviewCard> {
        Some(InterviewCard {
            id: self.id,
            job: jobs.get(&self.job_id)?.clone(),
            interview_type: self.interview_type,
            scheduled_at: self.scheduled_at,
            wall_time: self.wall_time,
            time_zone: self.time_zone,
            duration: self.duration,
            location: self.location,
            round: self.round,
            outcome: self.outcome,
            state: self.state,
            has_prep_notes: self.has_prep_notes,
            has_feedback: self.has_feedback,
            updated_at: self.updated_at,
        })
    }
}
