//! Every query and write on profiles and their lists.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, sea_query::Expr};

use super::{FullProfile, Listed, Profile, entity};
use crate::{
    App, Result,
    ids::UserId,
    record::{self, Record},
};

async fn find(db: &impl ConnectionTrait, owner: UserId) -> Result<Option<Profile>> {
    Ok(entity::Entity::find().filter(entity::Column::UserId.eq(owner)).one(db).await?)
}

/// The person's profile; an empty one is made the first time.
pub async fn ensure(app: &App, txn: &impl ConnectionTrait, owner: UserId) -> Result<Profile> {
    if let Some(profile) = find(txn, owner).await? {
        return Ok(profile);
    }
    let profile = Profile::made(app.new_id(), owner, app.clock.now(), Default::default());
    record::insert(txn, &profile).await?;
    Ok(profile)
}

/// The profile with its lists.
pub async fn full(app: &App, owner: UserId) -> Result<FullProfile> {
    let db = app.db()?;
    let profile = match find(&db, owner).await? {
        Some(profile) => profile,
        None => {
            let txn = app.begin_write().await?;
            let profile = ensure(app, &txn, owner).await?;
            txn.commit().await?;
            profile
        }
    };
    Ok(FullProfile {
        profile,
        experiences: entries(&db, owner).await?,
        educations: entries(&db, owner).await?,
        skills: entries(&db, owner).await?,
        certifications: entries(&db, owner).await?,
    })
}

/// One list in the person's order.
pub async fn entries<R: Listed>(db: &impl ConnectionTrait, owner: UserId) -> Result<Vec<R>> {
    let mine = R::Entity::find().filter(R::owner_column().eq(owner));
    Ok(mine.order_by_asc(R::ordinal_column()).order_by_asc(R::id_column()).all(db).await?)
}

/// Moves everything from this place on by one.
pub async fn make_room<R: Listed>(txn: &impl ConnectionTrait, owner: UserId, from: i32) -> Result<()> {
    let column = R::ordinal_column();
    R::Entity::update_many()
        .col_expr(column, Expr::col(column).add(1))
        .filter(R::owner_column().eq(owner))
        .filter(column.gte(from))
        .exec(txn)
        .await?;
    Ok(())
}

/// Gives the entries of a list the places of their ids.
pub async fn reorder<R: Listed>(txn: &impl ConnectionTrait, owner: UserId, ids: &[R::Id]) -> Result<()> {
    for (place, id) in ids.iter().enumerate() {
        R::Entity::update_many()
            .col_expr(R::ordinal_column(), Expr::value(place as i64))
            .filter(R::id_column().eq(*id))
            .filter(R::owner_column().eq(owner))
            .exec(txn)
            .await?;
    }
    Ok(())
}
