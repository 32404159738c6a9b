//! Every query on contacts.

use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    Contact, ContactQuery,
    entity::{Column, Entity},
};
use crate::{
    Result,
    ids::UserId,
    record::{self, Page},
};

/// One page of the contacts that match, by name.
pub async fn list(db: &impl ConnectionTrait, owner: UserId, query: &ContactQuery) -> Result<Page<Contact>> {
    let text = query.text.trim();
    let named = || Condition::any().add(Column::Name.contains(text)).add(Column::Company.contains(text));
    let condition = Condition::all()
        .add(Column::UserId.eq(owner))
        .add_option(query.job_id.map(|job| Column::JobId.eq(job)))
        .add_option((!text.is_empty()).then(named));
    let matching = Entity::find().filter(condition).order_by_asc(Column::Name);
    record::page(db, matching, query.offset, query.limit).await
}
