//! Every query on questions a person wrote or keeps.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{
    AskableQuestion, Question, bank,
    entity::{Column, Entity},
};
use crate::{Result, ids::UserId};

/// Every question this person can be asked: their own, the last edited first, then the bank.
pub async fn askable(db: &impl ConnectionTrait, owner: UserId) -> Result<Vec<AskableQuestion>> {
    let kept = Entity::find().filter(Column::UserId.eq(owner)).order_by_desc(Column::UpdatedAt).all(db).await?;
    let (favourites, own): (Vec<_>, Vec<_>) = kept.into_iter().partition(|question| question.bank_key.is_some());
    let is_favourite = |key: &str| favourites.iter().any(|kept| kept.bank_key.as_deref() == Some(key));
    let from_bank = bank::bank().iter().cloned();
    let from_bank = from_bank.map(|question| AskableQuestion { is_favourite: is_favourite(&question.key), ..question });
    Ok(own.into_iter().map(AskableQuestion::from).chain(from_bank).collect())
}

/// What is kept of this question of the bank.
pub async fn favourite(db: &impl ConnectionTrait, owner: UserId, bank_key: &str) -> Result<Option<Question>> {
    Ok(Entity::find().filter(Column::UserId.eq(owner)).filter(Column::BankKey.eq(bank_key)).one(db).await?)
}

pub async fn forget_favourite(db: &impl ConnectionTrait, owner: UserId, bank_key: &str) -> Result<()> {
    let kept = Entity::delete_many().filter(Column::UserId.eq(owner)).filter(Column::BankKey.eq(bank_key));
    kept.exec(db).await?;
    Ok(())
}
