//! Every query on documents.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, Order, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use super::{
    DocumentCard, DocumentQuery, DocumentSort,
    entity::{Column, Entity},
};
use crate::{
    Result,
    ids::{LineageId, UserId},
    record::{LONGEST_PAGE, Page},
    search,
};

const NO_LATER_VERSION: &str = "NOT EXISTS (SELECT 1 FROM documents AS later \
     WHERE later.lineage_id = documents.lineage_id AND later.version > documents.version)";

/// One page of the documents that match, without their texts.
pub async fn list(db: &impl ConnectionTrait, owner: UserId, query: &DocumentQuery) -> Result<Page<DocumentCard>> {
    let types = &query.document_types;
    let condition = Condition::all()
        .add(Column::UserId.eq(owner))
        .add_option((!types.is_empty()).then(|| Column::DocumentType.is_in(types.iter().copied())))
        .add_option(query.job_id.map(|job| Column::JobId.eq(job)))
        .add_option((!query.all_versions).then(|| Expr::cust(NO_LATER_VERSION)))
        .add_option(search::condition(owner, "DOCUMENT", &query.text));
    let matching = Entity::find().filter(condition);
    let total = matching.clone().count(db).await?;
    let column = match query.sort {
        DocumentSort::UpdatedAt => Column::UpdatedAt,
        DocumentSort::Title => Column::Title,
    };
    let direction = if query.descending { Order::Desc } else { Order::Asc };
    let items = matching
        .order_by(column, direction)
        .offset(query.offset)
        .limit(Ord::min(query.limit, LONGEST_PAGE))
        .into_partial_model::<DocumentCard>()
        .all(db)
        .await?;
    Ok(Page { items, total })
}

/// Every version of a document, newest first.
pub async fn versions(db: &impl ConnectionTrait, owner: UserId, lineage: LineageId) -> Result<Vec<DocumentCard>> {
    let versions = Entity::find().filter(Column::LineageId.eq(lineage)).filter(Column::UserId.eq(owner));
    Ok(versions.order_by_desc(Column::Version).into_partial_model::<DocumentCard>().all(db).await?)
}
