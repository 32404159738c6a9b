//! Every query on saved views.

use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    SavedView, SavedViewQuery,
    entity::{Column, Entity},
};
use crate::{Result, ids::UserId};

pub async fn list(db: &impl ConnectionTrait, owner: UserId, query: SavedViewQuery) -> Result<Vec<SavedView>> {
    let condition =
        Condition::all().add(Column::UserId.eq(owner)).add_option(query.kind.map(|kind| Column::Kind.eq(kind)));
    let views = Entity::find().filter(condition);
    Ok(views.order_by_asc(Column::Kind).order_by_asc(Column::Ordinal).order_by_asc(Column::Name).all(db).await?)
}

/// Whether another view of the same list bears this name.
pub async fn is_taken(db: &impl ConnectionTrait, view: &SavedView) -> Result<bool> {
    let others = Entity::find()
        .filter(Column::UserId.eq(view.user_id))
        .filter(Column::Kind.eq(view.kind))
        .filter(Column::Name.eq(&view.name))
        .filter(Column::Id.ne(view.id));
    Ok(others.one(db).await?.is_some())
}
