//! Every query on stories.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    Story,
    entity::{Column, Entity},
};
use crate::{Result, ids::UserId, record::LONGEST_PAGE};

/// The stories of this person, the last edited first. Nobody tells more than a page of them.
pub async fn all(db: &impl ConnectionTrait, owner: UserId) -> Result<Vec<Story>> {
    let stories = Entity::find().filter(Column::UserId.eq(owner)).order_by_desc(Column::UpdatedAt);
    Ok(stories.limit(LONGEST_PAGE).all(db).await?)
}
