//! How people and their sessions are stored.

use sea_orm::entity::prelude::*;

use super::{Role, UserStatus};
use crate::{clock::Instant, ids::UserId};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "users")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: UserId,
    pub email: Option<String>,
    pub password_hash: Option<String>,
    pub first_name: String,
    pub last_name: String,
    pub role: Role,
    pub status: UserStatus,
    pub email_verified: bool,
    pub email_verified_at: Option<Instant>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The sessions table.
pub mod session {
    use sea_orm::entity::prelude::*;

    use crate::{
        clock::Instant,
        ids::{LineageId, SessionId, UserId},
    };

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "sessions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SessionId,
        pub user_id: UserId,
        pub refresh_token_hash: Vec<u8>,
        pub family: LineageId,
        pub expires_at: Instant,
        pub rotated_at: Option<Instant>,
        pub last_seen_at: Instant,
        pub revoked_at: Option<Instant>,
        pub reason: Option<String>,
        pub user_agent: Option<String>,
        pub ip_address: Option<String>,
        pub created_at: Instant,
        pub updated_at: Instant,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
