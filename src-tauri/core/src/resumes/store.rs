//! Every query and write on resumes.

use resume_reader::JsonResume;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use super::{
    ResumeCard, ResumeQuery,
    entity::{Column, Entity},
};
use crate::{
    Result,
    ids::{LineageId, ResumeId, UserId},
    record::{LONGEST_PAGE, Page},
    search,
};

/// One page of the resumes that match, newest change first.
pub async fn list(db: &impl ConnectionTrait, owner: UserId, query: &ResumeQuery) -> Result<Page<ResumeCard>> {
    let is_newest = Expr::cust(
        "NOT EXISTS (SELECT 1 FROM resumes AS newer \
         WHERE newer.lineage_id = resumes.lineage_id AND newer.version > resumes.version)",
    );
    let shown = Condition::any().add(is_newest).add(Column::IsPrimary.eq(true));
    let matching = Entity::find()
        .filter(Column::UserId.eq(owner))
        .filter(Condition::all().add_option((!query.all_versions).then_some(shown)))
        .filter(Condition::all().add_option(search::condition(owner, "RESUME", &query.text)));
    let total = matching.clone().count(db).await?;
    let items = matching
        .order_by_desc(Column::UpdatedAt)
        .order_by_desc(Column::Id)
        .offset(query.offset)
        .limit(query.limit.min(LONGEST_PAGE))
        .into_partial_model()
        .all(db)
        .await?;
    Ok(Page { items, total })
}

/// What the newest version of every resume says, the primary one first.
pub async fn parsed(db: &impl ConnectionTrait, owner: UserId) -> Result<Vec<JsonResume>> {
    let is_newest = Expr::cust(
        "NOT EXISTS (SELECT 1 FROM resumes AS newer \
         WHERE newer.lineage_id = resumes.lineage_id AND newer.version > resumes.version)",
    );
    let mine = Entity::find().filter(Column::UserId.eq(owner)).filter(is_newest);
    let resumes = mine.order_by_desc(Column::IsPrimary).order_by_desc(Column::UpdatedAt).all(db).await?;
    Ok(resumes.into_iter().filter_map(|resume| resume.parsed_data).map(|parsed| parsed.resume).collect())
}

pub async fn count(db: &impl ConnectionTrait, owner: UserId) -> Result<u64> {
    Ok(Entity::find().filter(Column::UserId.eq(owner)).count(db).await?)
}

/// The versions of a resume, newest first.
pub async fn versions(db: &impl ConnectionTrait, owner: UserId, lineage: LineageId) -> Result<Vec<ResumeCard>> {
    let mine = Entity::find().filter(Column::UserId.eq(owner)).filter(Column::LineageId.eq(lineage));
    Ok(mine.order_by_desc(Column::Version).into_partial_model().all(db).await?)
}

/// The newest resume that was saved from the file with this hash.
pub async fn from_file(db: &impl ConnectionTrait, owner: UserId, hash: &str) -> Result<Option<ResumeCard>> {
    let mine = Entity::find().filter(Column::UserId.eq(owner)).filter(Column::BlobHash.eq(hash));
    Ok(mine.order_by_desc(Column::Id).into_partial_model().one(db).await?)
}

/// Makes this one the primary resume, and no other.
pub async fn set_primary(txn: &impl ConnectionTrait, owner: UserId, id: ResumeId) -> Result<()> {
    let mark = |is_primary: bool| Entity::update_many().col_expr(Column::IsPrimary, Expr::value(is_primary));
    let mine = Column::UserId.eq(owner);
    mark(false).filter(mine.clone()).filter(Column::IsPrimary.eq(true)).exec(txn).await?;
    mark(true).filter(mine).filter(Column::Id.eq(id)).exec(txn).await?;
    Ok(())
}
