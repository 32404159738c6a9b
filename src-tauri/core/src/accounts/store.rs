//! Every query and write on users and sessions.

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder,
};

use super::{
    Role, Session, User, UserStatus,
    entity::{self, session},
};
use crate::{
    Error, Result,
    clock::Instant,
    ids::{SessionId, UserId},
};

pub async fn count(db: &impl ConnectionTrait) -> Result<u64> {
    Ok(entity::Entity::find().count(db).await?)
}

pub async fn insert_owner(db: &impl ConnectionTrait, id: UserId, at: Instant) -> Result<()> {
    let owner = entity::Model {
        id,
        email: None,
        password_hash: None,
        first_name: String::new(),
        last_name: String::new(),
        role: Role::Admin,
        status: UserStatus::Active,
        email_verified: false,
        email_verified_at: None,
        created_at: at,
        updated_at: at,
    };
    entity::Entity::insert(owner.into_active_model()).exec_without_returning(db).await?;
    Ok(())
}

pub async fn owner(db: &impl ConnectionTrait) -> Result<entity::Model> {
    let owner = entity::Entity::find()
        .filter(entity::Column::Role.eq(Role::Admin))
        .order_by_asc(entity::Column::Id)
        .one(db)
        .await?;
    owner.ok_or(Error::NotFound("account"))
}

pub async fn by_email(db: &impl ConnectionTrait, email: &str) -> Result<entity::Model> {
    let user = entity::Entity::find().filter(entity::Column::Email.eq(email.trim())).one(db).await?;
    user.ok_or(Error::NotFound("account"))
}

pub async fn find(db: &impl ConnectionTrait, id: UserId) -> Result<entity::Model> {
    entity::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound("account"))
}

pub async fn save(db: &impl ConnectionTrait, user: entity::Model) -> Result<()> {
    entity::Entity::update(user.into_active_model().reset_all()).exec(db).await?;
    Ok(())
}

/// The sessions of a user, the one of this window marked.
pub async fn sessions(db: &impl ConnectionTrait, owner: UserId, this_one: Option<SessionId>) -> Result<Vec<Session>> {
    let rows = session::Entity::find()
        .filter(session::Column::UserId.eq(owner))
        .order_by_desc(session::Column::LastSeenAt)
        .all(db)
        .await?;
    let mark = |session: Session| Session { is_this_one: Some(session.id) == this_one, ..session };
    Ok(rows.into_iter().map(|row| mark(row.into())).collect())
}

pub async fn insert_session(db: &impl ConnectionTrait, row: session::Model) -> Result<()> {
    session::Entity::insert(row.into_active_model()).exec_without_returning(db).await?;
    Ok(())
}

/// Deletes the sessions that expired before.
pub async fn forget_sessions(db: &impl ConnectionTrait, before: Instant) -> Result<()> {
    session::Entity::delete_many().filter(session::Column::ExpiresAt.lt(before)).exec(db).await?;
    Ok(())
}

pub async fn find_session(db: &impl ConnectionTrait, owner: UserId, id: SessionId) -> Result<session::Model> {
    let found = session::Entity::find_by_id(id).filter(session::Column::UserId.eq(owner)).one(db).await?;
    found.ok_or(Error::NotFound("session"))
}

pub async fn save_session(db: &impl ConnectionTrait, row: session::Model) -> Result<()> {
    session::Entity::update(row.into_active_model().reset_all()).exec(db).await?;
    Ok(())
}

impl From<entity::Model> for User {
    fn from(row: entity::Model) -> Self {
        let entity::Model { id, email, first_name, last_name, role, status, email_verified, created_at, .. } = row;
        Self { id, email, first_name, last_name, role, status, email_verified, created_at }
    }
}

impl From<session::Model> for Session {
    fn from(row: session::Model) -> Self {
        let session::Model { id, user_agent, ip_address, created_at, last_seen_at, expires_at, revoked_at, .. } = row;
        Self { id, user_agent, ip_address, created_at, last_seen_at, expires_at, revoked_at, is_this_one: false }
    }
}
