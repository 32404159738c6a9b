//! Every query and write on jobs and their history.

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, ExprTrait, Query},
};

use super::{
    BoardColumn, Job, JobCard, JobHeading, JobQuery, JobSort, JobStatus, SimilarJobs, StatusChange, Step,
    entity::{Column, Entity},
    history::{self, StepActor},
};
use crate::{
    Result,
    clock::Instant,
    ids::{JobId, StatusChangeId, UserId},
    record::{self, LONGEST_PAGE, Page},
    search,
};

/// One page of the jobs that match, without their long texts.
pub async fn list(db: &impl ConnectionTrait, owner: UserId, query: &JobQuery) -> Result<Page<JobCard>> {
    let matching = matching(owner, query);
    let total = matching.clone().count(db).await?;
    let direction = if query.descending { Order::Desc } else { Order::Asc };
    let column = match query.sort {
        JobSort::UpdatedAt => Column::UpdatedAt,
        JobSort::CreatedAt => Column::CreatedAt,
        JobSort::AppliedAt => Column::AppliedAt,
        JobSort::Title => Column::Title,
        JobSort::Company => Column::Company,
        JobSort::MatchScore => Column::MatchScore,
        JobSort::Deadline => Column::Deadline,
        JobSort::NextActionDate => Column::NextActionDate,
        JobSort::LastActivityAt => Column::LastActivityAt,
    };
    let items = matching
        .order_by(column, direction)
        .offset(query.offset)
        .limit(Ord::min(query.limit, LONGEST_PAGE))
        .into_partial_model::<JobCard>()
        .all(db)
        .await?;
    Ok(Page { items, total })
}

fn matching(owner: UserId, query: &JobQuery) -> Select<Entity> {
    let tagged =
        |tag: &String| Expr::cust_with_values("EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?)", [tag.as_str()]);
    let condition = Condition::all()
        .add(Column::UserId.eq(owner))
        .add(Column::Archived.eq(query.archived))
        .add_option((!query.statuses.is_empty()).then(|| Column::Status.is_in(query.statuses.iter().copied())))
        .add_option((!query.work_modes.is_empty()).then(|| Column::WorkMode.is_in(query.work_modes.iter().copied())))
        .add_option((!query.job_types.is_empty()).then(|| Column::JobType.is_in(query.job_types.iter().copied())))
        .add_option(query.source.as_deref().map(|source| Column::Source.eq(source)))
        .add_option(query.due_by.map(|day| Column::NextActionDate.lte(day)))
        .add_option(query.deadline_by.map(|day| Column::Deadline.lte(day)))
        .add_option(query.match_from.map(|score| Column::MatchScore.gte(score)))
        .add_option(query.tag.as_ref().map(tagged))
        .add_option(search::condition(owner, "JOB", &query.text));
    Entity::find().filter(condition)
}

/// How many jobs each status holds, and since when by the median. Paging and sorting of the query do not matter.
pub async fn board(
    db: &impl ConnectionTrait,
    owner: UserId,
    query: &JobQuery,
    now: Instant,
) -> Result<Vec<BoardColumn>> {
    #[derive(FromQueryResult)]
    struct Middle {
        status: JobStatus,
        status_since: Instant,
        n: i64,
    }
    let ranked = matching(owner, query)
        .select_only()
        .columns([Column::Status, Column::StatusSince])
        .expr_as(Expr::cust("row_number() OVER (PARTITION BY status ORDER BY status_since)"), "place")
        .expr_as(Expr::cust("count(*) OVER (PARTITION BY status)"), "n")
        .into_query();
    let mut middles = Query::select();
    middles
        .columns(["status", "status_since", "n"])
        .from_subquery(ranked, "ranked")
        .cond_where(Expr::cust("place IN ((n + 1) / 2, (n + 2) / 2)"));
    let middles = Middle::find_by_statement(db.get_database_backend().build(&middles)).all(db).await?;
    let column = |status| {
        let ages: Vec<f64> = middles
            .iter()
            .filter(|middle| middle.status == status)
            .map(|middle| days(now - middle.status_since))
            .collect();
        let count = middles.iter().find(|middle| middle.status == status).map_or(0, |middle| middle.n.unsigned_abs());
        let median_days = (!ages.is_empty()).then(|| ages.iter().sum::<f64>() / ages.len() as f64);
        BoardColumn { status, count, median_days }
    };
    Ok(<JobStatus as sea_orm::Iterable>::iter().map(column).collect())
}

fn days(span: chrono::TimeDelta) -> f64 {
    span.num_minutes() as f64 / (24.0 * 60.0)
}

/// Records a step of a job.
pub async fn record_step(
    db: &impl ConnectionTrait,
    id: StatusChangeId,
    job: &Job,
    step: Step,
    made: Made,
) -> Result<StatusChange> {
    let Step { from, to, at, is_correction } = step;
    let Made { reason, note, actor, recorded_at } = made;
    let change = StatusChange {
        id,
        user_id: job.user_id,
        job_id: job.id,
        from_status: from,
        to_status: to,
        reason,
        note,
        changed_at: at,
        recorded_at,
        actor,
        is_correction,
        created_at: recorded_at,
        updated_at: recorded_at,
    };
    record::insert(db, &change).await?;
    Ok(change)
}

/// Why, by whom and when a step was recorded.
#[derive(Clone, Debug)]
pub struct Made {
    pub reason: Option<String>,
    pub note: Option<String>,
    pub actor: StepActor,
    pub recorded_at: Instant,
}

/// What other records show of these jobs.
pub async fn headings(
    db: &impl ConnectionTrait,
    owner: UserId,
    jobs: impl IntoIterator<Item = JobId>,
) -> Result<HashMap<JobId, JobHeading>> {
    let named = Entity::find().filter(Column::Id.is_in(jobs)).filter(Column::UserId.eq(owner));
    let headings = named.into_partial_model::<JobHeading>().all(db).await?;
    Ok(headings.into_iter().map(|heading| (heading.id, heading)).collect())
}

/// How many similar jobs of either sort are shown.
const SIMILAR_SHOWN: u64 = 20;

/// What else there is of this opening or at its company.
pub async fn similar(db: &impl ConnectionTrait, job: &Job) -> Result<SimilarJobs> {
    let others = || Entity::find().filter(Column::UserId.eq(job.user_id)).filter(Column::Id.ne(job.id));
    let opening = Column::DedupKey.eq(job.dedup_key.as_deref());
    let shown = |found: Select<Entity>| found.order_by_desc(Column::LastActivityAt).limit(SIMILAR_SHOWN);
    let same_opening = shown(others().filter(opening.clone())).into_partial_model::<JobCard>().all(db).await?;
    let elsewhere = others().filter(Column::Company.eq(&job.company)).filter(opening.not());
    let same_company = shown(elsewhere).into_partial_model::<JobCard>().all(db).await?;
    Ok(SimilarJobs { same_opening, same_company })
}

/// The history of a job, oldest step first.
pub async fn history(db: &impl ConnectionTrait, owner: UserId, job: JobId) -> Result<Vec<StatusChange>> {
    use history::entity::{Column, Entity};
    let steps = Entity::find().filter(Column::JobId.eq(job)).filter(Column::UserId.eq(owner));
    Ok(steps.order_by_asc(Column::ChangedAt).order_by_asc(Column::Id).all(db).await?)
}

/// When the history first reached this status, corrections excluded.
pub fn reached(history: &[StatusChange], status: JobStatus) -> Option<Instant> {
    history.iter().filter(|step| !step.is_correction && step.to_status == status).map(|step| step.changed_at).min()
}

/// Sets what the job says of itself to what its history says.
pub fn replay(job: &mut Job, history: &[StatusChange]) {
    job.applied_at = reached(history, JobStatus::Applied);
    let here = || history.iter().rev().filter(|step| step.to_status == job.status);
    // A step back takes the way there back, so the job has been here since it last came here in earnest.
    if let Some(arrival) = here().find(|step| !step.is_correction).or_else(|| here().next()) {
        job.status_since = arrival.changed_at;
    }
}
