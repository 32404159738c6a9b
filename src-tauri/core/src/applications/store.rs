//! Every query on applications.

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DerivePartialModel, EntityTrait, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};

use super::{
    ApplicationCard, ApplicationMethod, ApplicationQuery, ApplicationSort, ApplicationStatus,
    entity::{self, Column, Entity},
};
use crate::{
    Result,
    clock::Instant,
    ids::{ApplicationId, JobId, ResumeId, UserId},
    jobs::{self, JobHeading},
    record::{LONGEST_PAGE, Page},
    search,
};

#[derive(DerivePartialModel)]
#[sea_orm(entity = "entity::Entity")]
struct Row {
    id: ApplicationId,
    job_id: JobId,
    resume_id: Option<ResumeId>,
    application_method: ApplicationMethod,
    status: ApplicationStatus,
    submitted_at: Option<Instant>,
    follow_up_date: Option<chrono::NaiveDate>,
    followed_up_at: Option<Instant>,
    #[sea_orm(from_expr = "Column::CoverLetter.is_not_null()")]
    has_cover_letter: bool,
    created_at: Instant,
    updated_at: Instant,
}

/// One page of the applications that match, each with its job.
pub async fn list(db: &impl ConnectionTrait, owner: UserId, query: &ApplicationQuery) -> Result<Page<ApplicationCard>> {
    let condition = Condition::all()
        .add(Column::UserId.eq(owner))
        .add_option((!query.statuses.is_empty()).then(|| Column::Status.is_in(query.statuses.iter().copied())))
        .add_option(query.job_id.map(|job| Column::JobId.eq(job)))
        .add_option(query.resume_id.map(|resume| Column::ResumeId.eq(resume)))
        .add_option(query.follow_up_by.map(|date| Column::FollowUpDate.lte(date)))
        .add_option(search::of_job(owner, &query.text));
    let matching = Entity::find().filter(condition);
    let total = matching.clone().count(db).await?;
    let column = match query.sort {
        ApplicationSort::UpdatedAt => Column::UpdatedAt,
        ApplicationSort::SubmittedAt => Column::SubmittedAt,
        ApplicationSort::FollowUpDate => Column::FollowUpDate,
    };
    let direction = if query.descending { Order::Desc } else { Order::Asc };
    let rows = matching
        .order_by(column, direction)
        .offset(query.offset)
        .limit(Ord::min(query.limit, LONGEST_PAGE))
        .into_partial_model::<Row>()
        .all(db)
        .await?;
    let jobs = jobs::headings(db, owner, rows.iter().map(|row| row.job_id)).await?;
    let items = rows.into_iter().filter_map(|row| row.card(&jobs)).collect();
    Ok(Page { items, total })
}

impl Row {
    fn card(self, jobs: &HashMap<JobId, JobHeading>) -> Option<ApplicationCard> {
        Some(ApplicationCard {
            id: self.id,
            job: jobs.get(&self.job_id)?.clone(),
            resume_id: self.resume_id,
            application_method: self.application_method,
            status: self.status,
            submitted_at: self.submitted_at,
            follow_up_date: self.follow_up_date,
            followed_up_at: self.followed_up_at,
            has_cover_letter: self.has_cover_letter,
            created_at: self.created_at,
            updated_at: self.updated_at,
        })
    }
}
