//! Every query on providers.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::provider::{
    Provider,
    entity::{Column, Entity},
};
use crate::{Result, ids::UserId};

/// All of them, the first named first.
pub async fn all(db: &impl ConnectionTrait, owner: UserId) -> Result<Vec<Provider>> {
    let mine = Entity::find().filter(Column::UserId.eq(owner));
    Ok(mine.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id).all(db).await?)
}
